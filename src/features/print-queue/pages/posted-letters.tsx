import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import { text } from '../text/index.ts'
import { allUndoUrl, failedUrl, undoUrl } from '../urls.ts'
import { nameOf, type Waiting } from './letter.ts'

export interface Posted extends Waiting {
  sent_at: Temporal.Instant
  /** Posted so lately that it can be undone. */
  fresh: boolean
}

interface Props {
  letters: Posted[]
  now: Temporal.Instant
  keep: (url: string) => string
}

/** What was posted: undone within ten minutes, and later, when it comes back. */
export function PostedLetters({ letters, now, keep }: Props) {
  if (letters.length === 0) return null
  const fresh = letters.filter((one) => one.fresh)
  return (
    <section class="stack gap-5" aria-labelledby="sendt">
      <h2 id="sendt">{text('postedTitle')}</h2>
      {fresh.length > 1 ? (
        <form method="post" action={keep(allUndoUrl)}>
          {fresh.map(({ id }) => (
            <input type="hidden" name="letter" value={id} />
          ))}
          <Button kind="alt">{text('undoAll', { count: fresh.length })}</Button>
        </form>
      ) : null}
      <ul class="bare stack">
        {letters.map(({ id, recipient, subject, sent_at, fresh: isFresh }) => {
          const name = nameOf(recipient)
          const when = midSentence(dayAndTime(sent_at, now))
          return (
            <li class="row">
              <Status kind="done" text={text('postedStatus')} />
              <span class="grow">{text('postedLine', { heading: subject, name, when })}</span>
              <form method="post" action={keep(isFresh ? undoUrl(id) : failedUrl(id))}>
                <Button kind="alt" size="small">
                  {text(isFresh ? 'undo' : 'returned', { name })}
                </Button>
              </form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
