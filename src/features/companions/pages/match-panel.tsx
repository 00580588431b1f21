import { Button } from '#ui/forms.tsx'
import type { Asking } from '../askings-query.ts'
import { goingStanding, hasGoneEnough } from '../match-standing.ts'
import { text } from '../text/index.ts'
import { answerMatchUrl, endMatchUrl, invitationUrl, wentUrl } from '../urls.ts'
import { whenWords } from '../words.ts'
import { YesOrNo } from './yes-or-no.tsx'

interface Props {
  asking: Asking
  now: Temporal.Instant
}

/** Somebody a companion is asked to go along with, or goes along with: a first name and where to meet. */
export function MatchPanel({ asking, now }: Props) {
  const { matchId, guestName: name, title, invitationId, meetWhere, proposedAt, times } = asking
  if (!matchId || !proposedAt) return null
  const isGoing = goingStanding({ ...asking, proposedAt }) === 'going'
  return (
    <section class="panel plain stack gap-4" aria-labelledby={`tur-${matchId}`}>
      <h2 id={`tur-${matchId}`} class="as-h3">
        {text(isGoing ? 'goingHeading' : 'askedHeading', { name })}
      </h2>
      <div class="stack gap-2">
        <p>
          <a href={invitationUrl(invitationId)}>{title}</a>
          <br />
          {whenWords(asking, now)}
        </p>
        <p>{text('meet', { where: meetWhere })}</p>
        <p>{isGoing ? text('gone', asking) : text('howOften', { times })}</p>
      </div>
      {isGoing ? <Going asking={asking} matchId={matchId} /> : null}
      {!isGoing && asking.companionYesAt ? <p role="status">{text('youSaidYes')}</p> : null}
      {isGoing || asking.companionYesAt ? null : (
        <YesOrNo action={answerMatchUrl(matchId)} help={text('noIsFine')} />
      )}
    </section>
  )
}

function Going({ asking, matchId }: { asking: Asking; matchId: string }) {
  const hasBeen = asking.went > 0
  return (
    <div class="stack gap-3">
      <div class="row">
        {hasGoneEnough(asking) ? null : (
          <form method="post" action={wentUrl(matchId)}>
            <Button icon="check">{text('haveGone')}</Button>
          </form>
        )}
        <form method="post" action={endMatchUrl(matchId)}>
          <Button kind="alt">{text(hasBeen ? 'endWell' : 'cannotGoOn')}</Button>
        </form>
      </div>
      <p class="help">{text(hasBeen ? 'endWellHelp' : 'cannotHelp')}</p>
    </div>
  )
}
