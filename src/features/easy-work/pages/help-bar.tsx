import { Fold } from '#ui/fold.tsx'
import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { largeTextUrl } from '../urls.ts'

const keys = ['key-next', 'key-open', 'key-doubt', 'key-other', 'key-all'] as const

interface Props {
  isLarge: boolean
  /** The page to come back to. */
  here: string
}

/** Type, reading aloud and shortcuts: the same at the end of each page of the work. */
export function HelpBar({ isLarge, here }: Props) {
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
