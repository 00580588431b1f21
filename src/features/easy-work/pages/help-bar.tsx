import { Fold } from '#ui/fold.tsx'
import { Button } from '#ui/forms.tsx'
import { Icon } from '#ui/icon.tsx'
import { text } from '../text/index.ts'
import { largeTextUrl } from '../urls.ts'

export type Key = 'key-next' | 'key-open' | 'key-doubt' | 'key-other' | 'key-all'

interface Props {
  isLarge: boolean
  /** The page to come back to. */
  here: string
  /** The shortcuts that do something on this page. */
  keys: readonly Key[]
}

/** Type, reading aloud and shortcuts: the same at the end of each page of the work. */
export function HelpBar({ isLarge, here, keys }: Props) {
  return (
    <aside class="stack gap-4">
      <ul class="bare row">
        <li>
          <form method="post" action={largeTextUrl}>
            <input type="hidden" name="til" value={here} />
            <Button kind="alt" icon="text" name="stor" value={isLarge ? 'nej' : 'ja'}>
              {text(isLarge ? 'normalText' : 'largeText')}
            </Button>
          </form>
        </li>
        <li data-js data-speech>
          <button type="button" class="btn alt" data-read aria-pressed="false">
            <Icon name="sound" />
            {text('readAloud')}
          </button>
        </li>
      </ul>
      <Fold summary={text('keysHeading')}>
        <div class="stack gap-3">
          <p>{text('keysHow')}</p>
          <ul>
            {keys.map((key) => (
              <li>{text(key)}</li>
            ))}
          </ul>
          <p>{text('keysTab')}</p>
        </div>
      </Fold>
    </aside>
  )
}
