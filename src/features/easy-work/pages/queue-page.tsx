import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Queue, type QueueItem } from '#ui/queue.tsx'
import { text } from '../text/index.ts'
import { nextUrl } from '../urls.ts'
import { type Done, DoneLately } from './done-lately.tsx'
import { HelpBar } from './help-bar.tsx'

interface Props {
  items: QueueItem[]
  done: Done[]
  ownHref: string
  here: string
  isLarge: boolean
}

/** The small tasks: the next one, or one's own choice. */
export function QueuePage({ items, done, ownHref, here, isLarge }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-4">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
        {items.length > 0 ? (
          <div class="act">
            <ButtonLink href={nextUrl} size="big" icon="right" shortcut="1">
              {text('takeNext')}
            </ButtonLink>
          </div>
        ) : null}
      </div>
      {items.length > 0 ? (
        <section class="stack gap-4" aria-labelledby="vaelg">
          <h2 id="vaelg">{text('listHeading')}</h2>
          <p>{text('listHelp')}</p>
          <Queue items={items} labelledby="vaelg" />
        </section>
      ) : (
        <Empty heading={text('emptyHeading')} text={text('emptyText')}>
          <ButtonLink href={ownHref} kind="alt">
            {text('toOwn')}
          </ButtonLink>
        </Empty>
      )}
      <DoneLately done={done} />
      <HelpBar isLarge={isLarge} here={here} keys={['key-next']} />
    </div>
  )
}
