import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { classes } from '#ui/classes.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { byWords } from '../notices.ts'
import type { Side } from '../tables.ts'
import { text } from '../text/index.ts'
import type { Said } from '../thread.ts'
import type { WriteRefusal } from '../write-refusal.ts'
import { Doings } from './doings.tsx'
import { StaffNote } from './staff-note.tsx'
import { WriteForm } from './write-form.tsx'

export interface ConversationProps {
  /** What stands in the address: an id, or a signed link. */
  key_: string
  side: Side
  title: string
  /** The first name of the one who comes. */
  name: string
  said: Said[]
  refusal: WriteRefusal | null
  closedBy: Side | null
  muted: boolean
  waits: boolean
  /** Why employees can read it just now; null where they cannot. */
  handed: 'unanswered' | 'call' | 'reported' | null
  reportWords: string
  /** Where an employee reaches somebody who can only be called; empty for everybody else. */
  phone: string
  done: boolean
  back: { href: string; text: string }
  /** Made for this page, so that what is sent twice from it is kept once. */
  sendKey: string
  typed: { body: string; words: string }
  problems: Readonly<Record<string, string>>
  helpPhone: string
  now: Temporal.Instant
}

/** What one who comes and the hosts have written to each other. No address is on it. */
export function ConversationPage(props: ConversationProps) {
  const { side, title, name, said, refusal, back, problems, helpPhone } = props
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb {...back} />
      <div class="stack gap-3">
        <h1>{side === 'guest' ? text('titleForGuest') : text('titleForHost', { name })}</h1>
        <p class="voice">{text('about', { title })}</p>
        <p class="help">{privacyWords(side, name)}</p>
      </div>
      <StaffNote {...props} />
      {said.length === 0 ? <p>{text('nothingYet')}</p> : <Thread {...props} />}
      {refusal === null ? (
        <WriteForm {...props} />
      ) : (
        <Note icon="pause" tone="sunk">
          <p>{text(`refusal-${refusal}`)}</p>
          {side === 'guest' ? <p>{text('callInstead', { phone: helpPhone })}</p> : null}
        </Note>
      )}
      <Doings {...props} />
    </div>
  )
}

function privacyWords(side: Side, name: string): string {
  if (side === 'staff') return text('privacyStaff')
  return side === 'guest' ? text('privacyGuest') : text('privacyHost', { name })
}

function Thread({ said, side, name, now }: ConversationProps) {
  return (
    <ol class="bare stack gap-5" aria-label={text('said')}>
      {said.map((one) => (
        <li class={classes('panel stack gap-2', toneOf(one.side, side))}>
          <p class="help">
            <b>
              <bdi>{who(one, side, name)}</bdi>
            </b>{' '}
            {text(one.toAll ? 'whenToAll' : 'when', {
              when: midSentence(dayAndTime(one.at, now)),
            })}
          </p>
          {one.removed ? (
            <p>{text('removed')}</p>
          ) : (
            <p class="as-typed" dir="auto">
              {one.body}
            </p>
          )}
          {one.noticeHref ? (
            <p class="no-print">
              <a class="quiet" href={one.noticeHref}>
                {text('noticeMessage')}
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

const toneOf = (by: Side, side: Side) =>
  by === side ? 't-sunk' : by === 'staff' ? 't-leaf' : 't-lake'

function who({ side: by, author }: Said, side: Side, name: string): string {
  if (by === 'guest') return side === 'guest' ? text('you') : name
  return byWords({ from: author ?? '', side: by })
}
