import { invitationUrl } from '#features/invitations/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Panel } from '#ui/panel.tsx'
import type { OwnWish } from '../queries.ts'
import { goesAwayAt } from '../reach.ts'
import { text } from '../text/index.ts'
import { ownWishUrl, takeBackUrl, wishUrl } from '../urls.ts'

interface Props {
  token: string
  wish: OwnWish
  now: Temporal.Instant
}

/** How one's own wish stands, or the wish one wants too; and the way to take it back. */
export function OwnWishPage({ token, wish, now }: Props) {
  const { is_wisher, confirmed_at, words, created_at } = wish
  if (confirmed_at === null) return <Confirm {...{ token, words }} />
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(is_wisher ? 'ownTitle' : 'alsoTitle')}</h1>
      <p class="voice">{text('wishTitle', { words })}</p>
      <Standing {...wish} />
      {wish.status === 'shown' ? (
        <ButtonLink href={wishUrl(wish.id)} kind="alt">
          {text('seeWish')}
        </ButtonLink>
      ) : null}
      <Panel plain labelledby="fortryd">
        <h2 id="fortryd">{text('takeBackHeading')}</h2>
        <p>{text(is_wisher ? 'takeBackWish' : 'takeBackAlso')}</p>
        <form method="post" action={takeBackUrl(token)}>
          <Button kind="alt">{text(is_wisher ? 'takeBack' : 'takeBackMeToo')}</Button>
        </form>
      </Panel>
      <p class="help">
        {text('goesAway', { date: midSentence(day(goesAwayAt(created_at), now)) })}
      </p>
    </div>
  )
}

function Standing({ status, reason, answered_at, invitationId, title, ...reach }: OwnWish) {
  if (answered_at)
    return (
      <Note icon="check" tone="leaf" role="status">
        <p>{invitationId ? text('becameText', { title: title ?? '' }) : text('becameGone')}</p>
        {invitationId ? (
          <ButtonLink href={invitationUrl(invitationId)}>{text('seeInvitation')}</ButtonLink>
        ) : null}
      </Note>
    )
  const isReached = reach.person_id !== null || reach.address !== null
  return (
    <Note icon={status === 'shown' ? 'check' : 'pause'} tone="leaf" role="status">
      <p>{text(`state-${status}`, { reason })}</p>
      {status === 'refused' ? null : <p>{text(isReached ? 'told-reach' : 'told-none')}</p>}
    </Note>
  )
}

const Confirm = ({ token, words }: { token: string; words: string }) => (
  <form method="post" action={ownWishUrl(token)} class="wrap narrow band stack gap-5">
    <h1>{text('confirmTitle')}</h1>
    <p class="voice">{text('wishTitle', { words })}</p>
    <p>{text('confirmLead')}</p>
    <div class="act">
      <Button size="big">{text('useCode')}</Button>
    </div>
  </form>
)
