import type { Problems } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { Facts } from '#ui/facts.tsx'
import { Button, ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import type { Asking } from '../askings-query.ts'
import { goingStanding } from '../match-standing.ts'
import { text } from '../text/index.ts'
import { guestAnswerUrl, guestStopUrl, invitationUrl } from '../urls.ts'
import { whenWords } from '../words.ts'
import { YesOrNo } from './yes-or-no.tsx'

interface Props {
  asking: Asking
  token: string
  /** What happens near there, and the small questions. */
  meanwhile: { list: string; guide: string }
  phone: string
  problems: Problems
  now: Temporal.Instant
}

/** For the one who would like somebody along: how it goes, yes or no, and what there is meanwhile. */
export function GuestPage({ asking, token, meanwhile, phone, problems, now }: Props) {
  const standing = standingOf(asking)
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <div class="stack gap-3">
        <h1>{text('guestTitle')}</h1>
        {standing === 'waiting' ? <p class="voice">{text('guestWaiting')}</p> : null}
      </div>
      <Facts
        facts={[
          {
            icon: 'cal',
            title: <a href={invitationUrl(asking.invitationId)}>{asking.title}</a>,
            text: whenWords(asking, now),
          },
        ]}
      />
      {standing === 'proposed' ? <Proposed asking={asking} token={token} /> : null}
      {standing === 'going' ? <Going asking={asking} /> : null}
      {standing === 'closed' ? (
        <section class="panel t-leaf stack gap-3" aria-labelledby="slut">
          <h2 id="slut">{text('guestEnded')}</h2>
          <p>{text('guestEndedText')}</p>
        </section>
      ) : null}
      {standing === 'waiting' || standing === 'proposed' ? (
        <section class="stack gap-4" aria-labelledby="imens">
          <h2 id="imens">{text('meanwhileHeading')}</h2>
          <div class="row">
            <ButtonLink href={meanwhile.list} kind="alt" icon="search">
              {text('meanwhileFind', { area: asking.area })}
            </ButtonLink>
            <ButtonLink href={meanwhile.guide} kind="alt">
              {text('meanwhileGuide')}
            </ButtonLink>
          </div>
        </section>
      ) : null}
      {standing === 'closed' ? null : (
        <form method="post" action={guestStopUrl(token)} class="stack gap-3">
          <p class="help">{text('guestStopHelp')}</p>
          <div class="row">
            <Button kind="alt">
              {text(standing === 'going' ? 'guestStopGoing' : 'guestStop')}
            </Button>
            <ButtonLink href={phoneHref(phone)} kind="alt" icon="phone">
              {text('callUs', { phone })}
            </ButtonLink>
          </div>
        </form>
      )}
    </div>
  )
}

function standingOf(asking: Asking): 'closed' | 'waiting' | 'proposed' | 'going' | 'ended' {
  const { closedAt, matchId, proposedAt } = asking
  if (closedAt) return 'closed'
  return matchId && proposedAt ? goingStanding({ ...asking, proposedAt }) : 'waiting'
}

function Proposed({ asking, token }: Pick<Props, 'asking' | 'token'>) {
  const { companionName: companion, meetWhere: where, guestYesAt } = asking
  return (
    <section class="panel plain stack gap-4" aria-labelledby="forslag">
      <h2 id="forslag">{text('guestProposed', { companion })}</h2>
      <p>{text('guestProposedText', { companion })}</p>
      <p>{text('meet', { where })}</p>
      {guestYesAt ? (
        <p role="status">{text('guestSaidYes', { companion })}</p>
      ) : (
        <YesOrNo action={guestAnswerUrl(token)} help={text('guestNoHelp')} />
      )}
    </section>
  )
}

function Going({ asking }: Pick<Props, 'asking'>) {
  const { companionName: companion, meetWhere: where } = asking
  return (
    <section class="panel t-leaf stack gap-3" aria-labelledby="aftalt">
      <h2 id="aftalt">{text('guestGoing', { companion })}</h2>
      <p>{text('meet', { where })}</p>
      <p>{text('guestGoingText', { companion })}</p>
    </section>
  )
}
