import { FROM } from '#features/arrivals/index.ts'
import { inThat } from '#features/translations/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink, Checks, TextArea, TextField } from '#ui/forms.tsx'
import { AfterChoice, JoinPanel, OnlyFor } from '#ui/join-panel.tsx'
import { SmallNote } from '#ui/note.tsx'
import { one, several } from '#ui/typed.ts'
import {
  comingDates,
  joinRefusal,
  meetsOften,
  nextOpenDate,
  roomOnEveryDate,
  takenOn,
} from '../join-refusal.ts'
import { ring } from '../places.ts'
import { seatWords } from '../seat-words.ts'
import { callTimes } from '../tables.ts'
import { text } from '../text/index.ts'
import { joinUrl, likeUrl, listUrl } from '../urls.ts'
import { waitable } from '../waiting/waitable.ts'
import { greeterWords, isSeries } from '../words.ts'
import type { InvitationProps } from './invitation-page.tsx'
import { WaitingQuestions } from './waiting-fields.tsx'
import { AskingWays, ComingQuestions, ComingWays } from './way-fields.tsx'

/** Where one says yes, or reads in plain words why one cannot just now. */
export function JoinSide(props: InvitationProps) {
  const { invitation, now, helpPhone } = props
  const refusal = joinRefusal(invitation, now)
  const date = nextOpenDate(invitation, now) ?? comingDates(invitation, now)[0]
  const seats = { ...invitation, taken: date ? takenOn(invitation, date.id) : 0 }
  const isAskable = refusal === null || refusal === 'full'
  return (
    <JoinPanel
      heading={text(refusal === null ? 'joinTitle' : `${refusal}Title`)}
      seats={isAskable ? seatWords(seats) : text(`${refusal}Text`)}
      {...ring(seats)}
      {...(isAskable && { call: { text: text('callUs'), phone: helpPhone } })}
    >
      {isAskable ? (
        <div class="stack gap-5">
          <JoinForm {...props} isFull={refusal === 'full'} />
          {refusal === 'full' ? <StartLike id={invitation.id} /> : null}
        </div>
      ) : (
        <p class="no-print">
          <ButtonLink href={listUrl}>{text('findOther')}</ButtonLink>
        </p>
      )}
    </JoinPanel>
  )
}

function JoinForm({
  invitation,
  translation,
  now,
  typed,
  problems,
  isFull,
}: InvitationProps & { isFull: boolean }) {
  const { greeter } = invitation.welcome
  const series = isSeries(invitation.series) ? nextOpenDate(invitation, now) : undefined
  const shared = { typed, problems, greeter }
  const everyDate = roomOnEveryDate(invitation, now)
  const callIfAway = meetsOften(invitation, now)
  const wait = waitable(invitation, now)
  return (
    <form
      class="stack gap-5"
      method="post"
      action={inThat(joinUrl(invitation.id), translation?.language)}
      novalidate
    >
      {one(typed, FROM) ? <input type="hidden" name={FROM} value={one(typed, FROM)} /> : null}
      <NextFull invitation={invitation} now={now} />
      {isFull ? (
        <AskingWays {...shared} wait={wait !== null} />
      ) : (
        <ComingWays {...shared} asking wait={wait !== null} />
      )}
      {isFull ? null : <ComingQuestions {...shared} {...{ series, now, everyDate, callIfAway }} />}
      {wait ? <WaitingQuestions {...{ wait, typed, problems, now }} /> : null}
      <OnlyFor ways={['ask']}>
        <TextArea
          name="question"
          label={text('question')}
          value={one(typed, 'question')}
          problem={problems.question}
        />
      </OnlyFor>
      <OnlyFor ways={['call']}>
        <Checks
          name="times"
          label={text('callTimes')}
          value={several(typed, 'times')}
          options={callTimes.map((value) => ({ value, text: text(`time-${value}`) }))}
        />
      </OnlyFor>
      <AfterChoice>
        <TextField
          name="firstName"
          label={text('firstName')}
          autocomplete="given-name"
          value={one(typed, 'firstName')}
          problem={problems.firstName}
          required
        />
        <TextField
          name="contact"
          label={text('contact')}
          help={text(invitation.unreached ? 'contactHelpNone' : 'contactHelp', {
            greeter: greeterWords(greeter),
          })}
          value={one(typed, 'contact')}
          problem={problems.contact}
          required={!invitation.unreached}
        />
        <Button size="big" full>
          {text('send')}
        </Button>
      </AfterChoice>
      <SmallNote icon="lock">{text('noMitId')}</SmallNote>
    </form>
  )
}

/** Whoever finds no place here can make one for others. */
const StartLike = ({ id }: { id: string }) => (
  <form method="post" action={likeUrl(id)} class="stack gap-3 no-print">
    <p>{text('startLikeLead')}</p>
    <Button kind="alt">{text('startLike')}</Button>
  </form>
)

/** The next date is full and a later one is not. */
function NextFull({ invitation, now }: Pick<InvitationProps, 'invitation' | 'now'>) {
  const [first] = comingDates(invitation, now)
  const open = nextOpenDate(invitation, now)
  if (!first || !open || first.id === open.id) return null
  const about = { full: day(first.startsAt, now), open: midSentence(day(open.startsAt, now)) }
  return <p>{text('nextFull', about)}</p>
}
