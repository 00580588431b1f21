import type { Problems, Typed } from '#platform/http.tsx'
import { CheckList } from '#ui/check-list.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import type { Proposal } from '../proposals/queries.ts'
import { text } from '../text/index.ts'
import { approveUrl, proposalsUrl, refuseUrl } from '../urls.ts'

interface Props {
  proposal: Proposal
  since: string
  typed: Typed
  problems: Problems
}

/** One proposal, and the two answers to it. */
export function ProposalPage({ proposal, since, typed, problems }: Props) {
  const { name, area, whereabouts, why, contact } = proposal
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={proposalsUrl} text={text('proposalBack')} />
      <h1>{name}</h1>
      <CheckList
        answers={[
          { term: text('whereabouts'), value: `${whereabouts}, ${area}` },
          { term: text('why'), value: why },
          { term: text('contact'), value: contact || text('noContact') },
          { term: text('proposedOn'), value: since },
        ]}
      />
      {proposal.decided_at ? (
        <Decided {...proposal} />
      ) : (
        <Answering {...{ proposal, typed, problems }} />
      )}
    </div>
  )
}

function Decided({ reason }: Pick<Proposal, 'reason'>) {
  return (
    <Note icon="check" tone="leaf" role="status">
      <p>{reason ? text('decidedNo', { reason }) : text('decidedYes')}</p>
    </Note>
  )
}

function Answering({ proposal, typed, problems }: Omit<Props, 'since'>) {
  return (
    <>
      <form
        method="post"
        action={approveUrl(proposal.id)}
        novalidate
        class="panel t-leaf stack gap-4"
      >
        <h2 class="as-h3">{text('approveHeading')}</h2>
        <TextArea
          name="summary"
          label={text('summary')}
          rows={2}
          value={one(typed, 'summary')}
          problem={problems.summary}
          required
        />
        <div class="act">
          <Button>{text('approve')}</Button>
        </div>
      </form>
      <form
        method="post"
        action={refuseUrl(proposal.id)}
        novalidate
        class="panel plain stack gap-4"
      >
        <h2 class="as-h3">{text('refuseHeading')}</h2>
        <TextArea
          name="reason"
          label={text('reason')}
          help={text('reasonHelp')}
          rows={2}
          value={one(typed, 'reason')}
          problem={problems.reason}
          required
        />
        <div class="act">
          <Button kind="alt">{text('refuse')}</Button>
        </div>
      </form>
    </>
  )
}
