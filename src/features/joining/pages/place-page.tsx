import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Panel } from '#ui/panel.tsx'
import { SeatRing } from '#ui/seat-ring.tsx'
import { Visit } from '#ui/visit.tsx'
import type { PlaceStanding } from '../place-standing.ts'
import { ring } from '../places.ts'
import type { InvitationDetail } from '../queries.ts'
import type { JoiningRow } from '../tables.ts'
import { text } from '../text/index.ts'
import {
  acceptUrl,
  calendarUrl,
  changeUrl,
  choicesUrl,
  comeAnywayUrl,
  conversationUrl,
  declineUrl,
  guestDataUrl,
  howItWentUrl,
  invitationUrl,
  leaveUrl,
  listUrl,
  wholeCalendarUrl,
} from '../urls.ts'
import { isComing } from '../wish.ts'
import { greeterWords } from '../words.ts'
import { FirstContact } from './first-contact.tsx'
import { NoticeChoices } from './notice-choices.tsx'
import { PlaceLead, WhatNow } from './place-lead.tsx'

export interface PlaceProps {
  token: string
  /** Whether nobody can write to them or ring, and whether the post can. */
  joining: JoiningRow & { unreached: boolean; by_post: boolean; new_here: boolean }
  invitation: InvitationDetail
  standing: PlaceStanding
  /** Those who come besides oneself. */
  others: number
  /** How many stand before one in the line. */
  before: number
  now: Temporal.Instant
  helpPhone: string
  problems: Problems
  typed: Typed
}

/** The truth about the place one has, and all one can do with it without signing in. */
export function PlacePage(props: PlaceProps) {
  const { invitation, standing, others } = props
  const { greeter, steps } = invitation.welcome
  const comes = standing === 'coming'
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={props.problems} />
      <Panel tone="sun">
        <div class="big-ring">
          <SeatRing {...ring({ ...invitation, taken: others })} you={comes} />
          <h1>{text(`place-${standing}`, { greeter: greeterWords(greeter) } as never)}</h1>
        </div>
        <PlaceLead {...props} />
      </Panel>
      <HowItWent {...props} />
      {standing === 'offered' ? <Doings {...props} /> : null}
      <WhatNow {...props} />
      {comes && steps.length > 0 ? (
        <section class="stack gap-5">
          <h2>{text('firstVisit')}</h2>
          <Visit steps={steps} />
        </section>
      ) : null}
      {comes ? <FirstContact {...props} /> : null}
      {standing === 'offered' ? null : <Doings {...props} />}
      {comes && !props.joining.unreached ? (
        <div class="no-print">
          <NoticeChoices {...props} />
        </div>
      ) : null}
      {comes && props.joining.unreached ? (
        <p>
          <a class="quiet" href={choicesUrl}>
            {text('writeAddress')}
          </a>
        </p>
      ) : null}
      <p class="no-print">
        <a class="quiet" href={guestDataUrl(props.token)}>
          {text('knownOfYou')}
        </a>
      </p>
    </div>
  )
}

/** Asked once, after a first visit, and for nobody else to see. */
function HowItWent({ token, joining }: PlaceProps) {
  if (joining.how_asked_at === null || joining.how_answered_at !== null) return null
  return (
    <Note icon="chat" tone="leaf" heading={text('howItWent')}>
      <p>
        <ButtonLink href={howItWentUrl(token)} kind="alt">
          {text('sayHowItWent')}
        </ButtonLink>
      </p>
    </Note>
  )
}

function Doings({ token, invitation, joining, standing }: PlaceProps) {
  if (standing === 'offered')
    return (
      <div class="row">
        <form method="post" action={acceptUrl(token)}>
          <Button size="big">{text('acceptOffer')}</Button>
        </form>
        <form method="post" action={declineUrl(token)}>
          <Button size="big" kind="alt">
            {text('declineOffer')}
          </Button>
        </form>
      </div>
    )
  if (standing === 'waiting')
    return (
      <div class="row">
        <form method="post" action={leaveUrl(token)}>
          <Button kind="alt" icon="cross">
            {text('leaveLine')}
          </Button>
        </form>
        <ButtonLink href={invitationUrl(invitation.id)} kind="alt">
          {text('seeInvitation')}
        </ButtonLink>
      </div>
    )
  if (standing === 'left' || standing === 'left-line')
    return (
      <div class="row">
        <form method="post" action={comeAnywayUrl(token)}>
          <Button>{text(standing === 'left' ? 'comeAnyway' : 'waitAgain')}</Button>
        </form>
        <ButtonLink href={listUrl} kind="alt">
          {text('findOther')}
        </ButtonLink>
      </div>
    )
  if (standing === 'again')
    return (
      <div class="row">
        <ButtonLink href={conversationUrl(token)} kind="alt" icon="chat">
          {text('writeWithHost')}
        </ButtonLink>
        <form method="post" action={leaveUrl(token)}>
          <Button kind="alt" icon="cross">
            {text(isComing(joining) ? 'leavePlace' : 'takeBack')}
          </Button>
        </form>
      </div>
    )
  if (standing === 'called-off' || standing === 'over')
    return (
      <div class="row">
        <ButtonLink href={listUrl}>{text('findOther')}</ButtonLink>
        <ButtonLink href={invitationUrl(invitation.id)} kind="alt">
          {text('seeInvitation')}
        </ButtonLink>
      </div>
    )
  return (
    <div class="row">
      {standing === 'coming' ? (
        <ButtonLink href={calendarUrl(invitation.id)} icon="cal">
          {text('toCalendar')}
        </ButtonLink>
      ) : null}
      <ButtonLink href={changeUrl(token)} kind="alt" icon="edit">
        {text(standing === 'coming' ? 'changePlace' : 'comeInstead')}
      </ButtonLink>
      {standing === 'called' ? null : (
        <ButtonLink href={conversationUrl(token)} kind="alt" icon="chat">
          {text('writeWithHost')}
        </ButtonLink>
      )}
      {standing === 'coming' ? (
        <ButtonLink href={wholeCalendarUrl(token)} kind="alt" icon="cal">
          {text('wholeCalendar')}
        </ButtonLink>
      ) : null}
      <form method="post" action={leaveUrl(token)}>
        <Button kind="alt" icon="cross">
          {text(standing === 'coming' ? 'leavePlace' : 'takeBack')}
        </Button>
      </form>
    </div>
  )
}
