import type { LinkedInput } from '#features/inputs/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Note } from '#ui/note.tsx'
import type { Proposal } from '../queries.ts'
import { standingOf } from '../standing.ts'
import { text } from '../text/index.ts'
import { draftsUrl, followUrl, proposalsUrl } from '../urls.ts'
import { AnswerShown } from './answer-shown.tsx'
import { CouncilPanel, type CouncilProps } from './council-panel.tsx'
import { Earlier } from './earlier.tsx'
import { Log } from './log.tsx'
import { StaffPanel } from './staff-panel.tsx'
import { StandingSign } from './standing-sign.tsx'
import { Voices } from './voices.tsx'
import { calledOn, wordsNow } from './words.ts'

interface Props {
  proposal: Proposal & Pick<CouncilProps, 'committees'>
  /** What people have said about it, and others may read. */
  voices: LinkedInput[]
  today: Temporal.PlainDate
  /** They write committees' answers. */
  mayAnswer: boolean
  typed: Typed
  problems: Problems
}

/** One proposal: its words, the answer, and all that happened with it. */
export function ProposalPage({ proposal, voices, today, mayAnswer, problems, typed }: Props) {
  const { id, adoptedOn, seat } = proposal
  const { title, words } = wordsNow(proposal)
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb
        href={adoptedOn ? proposalsUrl : draftsUrl}
        text={adoptedOn ? text('back') : text('draftsTitle')}
      />
      <div class="stack gap-3">
        <h1>{title}</h1>
        <p class="voice">{text(proposal.committeeId ? 'byTo' : 'by', calledOn(proposal, today))}</p>
        {adoptedOn ? (
          <p>
            <StandingSign standing={standingOf(proposal, today)} />
          </p>
        ) : (
          <Note icon="eye">
            <p>{text('draftNote')}</p>
          </Note>
        )}
      </div>
      <AnswerShown {...{ proposal, today }} />
      <section class="stack gap-3" aria-labelledby="foreslaar">
        <h2 id="foreslaar">{text('wordsHeading')}</h2>
        <p>
          <Lines of={words} />
        </p>
      </section>
      {adoptedOn ? (
        <p class="no-print">
          <ButtonLink kind="alt" href={followUrl(id)} icon="eye">
            {text('follow')}
          </ButtonLink>
        </p>
      ) : null}
      <Voices voices={voices} />
      {adoptedOn ? <Log proposal={proposal} /> : null}
      <Earlier proposal={proposal} />
      {seat ? (
        <CouncilPanel {...{ proposal, today, problems, typed }} committees={proposal.committees} />
      ) : null}
      {mayAnswer ? <StaffPanel proposal={proposal} /> : null}
    </div>
  )
}
