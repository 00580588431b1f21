import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { allPdfUrl, allPostedUrl, failedUrl, letterPdfUrl, postedUrl } from '../urls.ts'
import { nameOf, type Waiting } from './letter.ts'
import { type Posted, PostedLetters } from './posted-letters.tsx'

interface Props {
  waiting: Waiting[]
  posted: Posted[]
  /** So many go in one document. */
  together: number
  undeliveredHref: string
  now: Temporal.Instant
  /** Keeps the task that somebody came from. */
  keep: (url: string) => string
}

/** Letters to print, the oldest first, and those that were posted. */
export function PrintQueuePage({ waiting, posted, together, undeliveredHref, now, keep }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      {waiting.length === 0 ? (
        <Empty heading={text('emptyTitle')} text={text('emptyText')} />
      ) : (
        <section class="stack gap-5" aria-labelledby="venter">
          <h2 id="venter">{text('waiting', { count: waiting.length })}</h2>
          {waiting.length > 1 ? <AllOfThem {...{ waiting, together, keep }} /> : null}
          <ul class="bare stack gap-5">
            {waiting.map((letter) => (
              <li>
                <OneLetter {...{ letter, now, keep }} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <PostedLetters letters={posted} {...{ now, keep }} />
      <p>
        <a class="quiet" href={undeliveredHref}>
          {text('undelivered')}
        </a>
      </p>
    </div>
  )
}

function AllOfThem({ waiting, together, keep }: Pick<Props, 'waiting' | 'together' | 'keep'>) {
  const some = waiting.slice(0, together)
  const count = some.length
  const isAll = count === waiting.length
  return (
    <form method="post" action={keep(allPostedUrl)} class="row">
      {some.map(({ id }) => (
        <input type="hidden" name="letter" value={id} />
      ))}
      <ButtonLink href={allPdfUrl(some.at(-1)?.number ?? 0)} icon="print">
        {isAll ? text('fetchAll') : text('fetchFirst', { count })}
      </ButtonLink>
      <Button kind="alt">{isAll ? text('allPosted') : text('firstPosted', { count })}</Button>
    </form>
  )
}

function OneLetter({ letter, now, keep }: { letter: Waiting } & Pick<Props, 'now' | 'keep'>) {
  const { id, recipient, subject, created_at } = letter
  const name = nameOf(recipient)
  return (
    <Panel plain>
      <div class="stack gap-2">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class="as-typed">{recipient.split('\n').slice(1).join('\n')}</p>
        <p class="help">
          {subject}. {text('since', { when: midSentence(dayAndTime(created_at, now)) })}
        </p>
      </div>
      <div class="row">
        <ButtonLink href={letterPdfUrl(id)} kind="alt" icon="print">
          {text('open', { name })}
        </ButtonLink>
        <form method="post" action={keep(postedUrl(id))}>
          <Button icon="check">{text('posted', { name })}</Button>
        </form>
        <form method="post" action={keep(failedUrl(id))}>
          <Button kind="quiet">{text('cannot', { name })}</Button>
        </form>
      </div>
    </Panel>
  )
}
