import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Queue, type QueueItem } from '#ui/queue.tsx'
import { Status } from '#ui/status.tsx'
import { text } from '../text/index.ts'
import { nextUrl, undoUrl } from '../urls.ts'
import { HelpBar } from './help-bar.tsx'

export interface Done {
  id: string
  title: string
  about: string
  /** A letter has left: it cannot be called back. */
  isTold: boolean
}

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

function DoneLately({ done }: { done: Done[] }) {
  if (done.length === 0) return null
  return (
    <section class="stack gap-4" aria-labelledby="gjort">
      <h2 id="gjort">{text('doneHeading')}</h2>
      <p>{text('doneHelp')}</p>
      <ul class="bare stack">
        {done.map(({ id, title, about, isTold }) => (
          <li class="row">
            <Status kind="done" text={text(isTold ? 'toldStatus' : 'doneStatus')} />
            <span class="grow">
              {title}: {about}
            </span>
            {isTold ? null : (
              <form method="post" action={undoUrl(id)}>
                <Button kind="alt" size="small">
                  {text('undo', { about })}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
