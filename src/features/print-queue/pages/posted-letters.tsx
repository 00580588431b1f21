import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import { text } from '../text/index.ts'
import { allUndoUrl, failedUrl, undoUrl } from '../urls.ts'
import { nameOf, type Waiting } from './letter.ts'

export interface Posted extends Waiting {
  sent_at: Temporal.Instant
  /** It can be said that it was not posted after all. */
  mayUndo: boolean
  /** So long ago that it may have come back. */
  mayBeBack: boolean
}

interface Props {
  letters: Posted[]
  now: Temporal.Instant
  keep: (url: string) => string
}

/** What was posted: taken back within a week, alone or with its pile, or come back with the post. */
export function PostedLetters({ letters, now, keep }: Props) {
  if (letters.length === 0) return null
  const undoable = letters.filter(({ mayUndo }) => mayUndo)
  const piles = Map.groupBy(undoable, ({ sent_at }) => sent_at.toString())
  const when = (at: Temporal.Instant) => midSentence(dayAndTime(at, now))
  return (
    <section class="stack gap-5" aria-labelledby="sendt">
      <h2 id="sendt">{text('postedTitle')}</h2>
      {undoable.length > 0 ? <p>{text('undoHelp')}</p> : null}
      {[...piles.values()].map((pile) => (
        <Pile pile={pile} when={when} keep={keep} />
      ))}
      <ul class="bare stack">
        {letters.map((letter) => (
          <OnePosted letter={letter} when={when(letter.sent_at)} keep={keep} />
        ))}
      </ul>
    </section>
  )
}

interface PileProps extends Pick<Props, 'keep'> {
  pile: Posted[]
  when: (at: Temporal.Instant) => string
}

/** Those that were said to be posted with one press. */
function Pile({ pile, when, keep }: PileProps) {
  const [first] = pile
  if (!first || pile.length === 1) return null
  return (
    <form method="post" action={keep(allUndoUrl)}>
      {pile.map(({ id }) => (
        <input type="hidden" name="letter" value={id} />
      ))}
      <Button kind="alt">
        {text('undoPile', { count: pile.length, when: when(first.sent_at) })}
      </Button>
    </form>
  )
}

interface OneProps extends Pick<Props, 'keep'> {
  letter: Posted
  when: string
}

function OnePosted({ letter, when, keep }: OneProps) {
  const { id, recipient, subject, mayUndo, mayBeBack } = letter
  const name = nameOf(recipient)
  return (
    <li class="row">
      <Status kind="done" text={text('postedStatus')} />
      <span class="grow">{text('postedLine', { heading: subject, name, when })}</span>
      {mayUndo ? (
        <form method="post" action={keep(undoUrl(id))}>
          <Button kind="alt" size="small">
            {text('undo', { name })}
          </Button>
        </form>
      ) : null}
      {mayBeBack ? (
        <form method="post" action={keep(failedUrl(id))}>
          <Button kind="alt" size="small">
            {text('returned', { name })}
          </Button>
        </form>
      ) : null}
    </li>
  )
}
