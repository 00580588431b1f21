import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Queue } from '#ui/queue.tsx'
import type { Proposal } from '../queries.ts'
import { text } from '../text/index.ts'
import { newProposalUrl, proposalsUrl, proposalUrl } from '../urls.ts'
import { calledOn, wordsNow } from './words.ts'

interface Props {
  /** The councils where the reader sits, under the names they have. */
  councils: { id: string; name: string }[]
  drafts: Proposal[]
  today: Temporal.PlainDate
  now: Temporal.Instant
}

/** What the reader's councils are writing. */
export const DraftsPage = ({ councils, drafts, today, now }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <Crumb href={proposalsUrl} text={text('back')} />
    <div class="stack gap-3">
      <h1>{text('draftsTitle')}</h1>
      <p class="voice">{text('draftsLead')}</p>
    </div>
    {drafts.length === 0 ? (
      <p>{text('noDrafts')}</p>
    ) : (
      <Queue
        label={text('draftsTitle')}
        items={drafts.map((draft) => ({
          ...{ href: proposalUrl(draft.id), icon: 'edit', tone: 'lake' },
          title: wordsNow(draft).title,
          text: text('from', { council: calledOn(draft, today).council }),
          age: text('savedOn', { at: midSentence(dayAndTime(wordsNow(draft).at, now)) }),
        }))}
      />
    )}
    <div class="row">
      {councils.map(({ id, name }) => (
        <ButtonLink href={newProposalUrl(id)} icon="plus">
          {text('begin', { council: name })}
        </ButtonLink>
      ))}
    </div>
  </div>
)
