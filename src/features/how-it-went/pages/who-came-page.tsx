import { day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices } from '#ui/forms.tsx'
import { Note, SmallNote } from '#ui/note.tsx'
import type { MarkableDate, Met } from '../queries.ts'
import { text } from '../text/index.ts'
import { hostUrl, markUrl, unmarkUrl } from '../urls.ts'
import { ToTalkWith } from './to-talk-with.tsx'

export interface WhoCameProps {
  /** Who only helps may mark, and does not see who wants to talk. */
  invitation: { id: string; title: string; hosts: boolean; dates: MarkableDate[] }
  /** The date one says it about; undefined when nobody has met yet. */
  date: MarkableDate | undefined
  people: Met[]
  now: Temporal.Instant
}

/** Who came on a date, in large boxes to tick at the door; and with whom the host is to talk. */
export function WhoCamePage(props: WhoCameProps) {
  const { invitation, date, now } = props
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={hostUrl(invitation.id)} text={text('toHostPage')} />
      <div class="stack gap-3">
        <h1>{text('whoCameTitle')}</h1>
        <p class="voice">
          {date
            ? text('whoCameLead', {
                title: invitation.title,
                when: midSentence(dayAndTime(date.startsAt, now)),
              })
            : text('notMetYet', { title: invitation.title })}
        </p>
      </div>
      {date ? <Ticks {...props} date={date} /> : null}
      {invitation.hosts ? <ToTalkWith {...props} /> : null}
      <OtherDates {...props} />
    </div>
  )
}

function Ticks({ invitation, date, people }: WhoCameProps & { date: MarkableDate }) {
  const expected = people.filter((one) => one.expected)
  if (expected.length === 0) return <p>{text('nobodyExpected')}</p>
  const came = expected.filter((one) => one.came).map(({ id }) => id)
  return (
    <section class="stack gap-5">
      {date.marked ? <Saved invitationId={invitation.id} date={date} /> : null}
      <form class="stack gap-5" method="post" action={markUrl(invitation.id, date.id)}>
        {came.map((id) => (
          <input type="hidden" name="before" value={id} />
        ))}
        <Choices
          name="came"
          label={text('tickWhoCame')}
          several
          value={came}
          choices={expected.map(({ id, name, companions }) => ({
            value: id,
            label: name,
            ...(companions > 0 && { help: text('withOthers', { others: companions }) }),
          }))}
        />
        <Button size="big" full>
          {text('saveTicks')}
        </Button>
        <SmallNote icon="lock">{text('ticksAreYours')}</SmallNote>
      </form>
    </section>
  )
}

const Saved = ({ invitationId, date }: { invitationId: string; date: MarkableDate }) => (
  <Note icon="check" tone="leaf" role="status">
    <p>{text('ticksSaved')}</p>
    <form method="post" action={unmarkUrl(invitationId, date.id)}>
      <Button kind="alt" size="small">
        {text('undoTicks')}
      </Button>
    </form>
  </Note>
)

function OtherDates({ invitation, date, now }: WhoCameProps) {
  const others = invitation.dates.filter(({ id }) => id !== date?.id)
  if (others.length === 0) return null
  return (
    <section class="stack">
      <h2>{text('otherDates')}</h2>
      <ul class="queue">
        {others.map(({ id, startsAt, marked }) => (
          <li>
            <a class="own-row" href={markUrl(invitation.id, id)}>
              <b>{day(startsAt, now)}</b>
              <span>{text(marked ? 'isMarked' : 'isNotMarked')}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
