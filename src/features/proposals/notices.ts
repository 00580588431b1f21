import { tellWhatCame } from '#features/inputs/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { tellFollowers } from '#features/watching/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { calledOn, standingWords, wordsNow } from './pages/words.ts'
import { councilOf, tellEach } from './people.ts'
import { findProposal, type Proposal } from './queries.ts'
import { text } from './text/index.ts'
import { proposalUrl } from './urls.ts'

/** The proposal as everybody sees it; a job may come after it was thrown away. */
export const publicProposal = ({ db, now }: Outside, id: string) =>
  findProposal(db, id, { actor: nobody, today: todayAt(now()) })

/** What letters say of a proposal. */
export function aboutOf(proposal: Proposal, { config, now }: Outside) {
  const { title } = wordsNow(proposal)
  const link = config.baseUrl + proposalUrl(proposal.id)
  return { ...calledOn(proposal, todayAt(now())), title, link }
}

const tellCouncil = after(
  'proposal.answered',
  'proposals.tell-council',
  async ({ proposalId, answerId }, outside) => {
    const proposal = await publicProposal(outside, proposalId)
    const last = proposal?.answers.find(({ id }) => id === answerId)
    if (!proposal || !last) return
    const people = await councilOf(outside, proposal.councilId)
    await perform(outside, nobody, (work) =>
      tellEach(work, outside, people, {
        key: `proposal-answered ${answerId}`,
        words: ({ person }) => {
          const answer = standingWords(last.answer)
          const about = { ...aboutOf(proposal, outside), person, answer, reason: last.reason }
          return {
            subject: text('answeredSubject', about),
            body: text('answeredBody', about),
            brief: text('answeredBrief', about),
          }
        },
      }),
    )
  },
)

/** Those whose words are behind the proposal hear what came of them. */
const tellVoices = after(
  'proposal.answered',
  'proposals.tell-voices',
  async ({ proposalId, answerId }, outside) => {
    const proposal = await publicProposal(outside, proposalId)
    const last = proposal?.answers.find(({ id }) => id === answerId)
    if (!proposal || !last) return
    const about = { ...aboutOf(proposal, outside), answer: standingWords(last.answer) }
    await perform(outside, nobody, (work) =>
      tellWhatCame(work, { kind: 'proposal', key: proposalId }, text('whatCame', about)),
    )
  },
)

type News = (names: { to: string; by: string }) => string

async function tell(outside: Outside, proposalId: string, key: string, words: News) {
  const proposal = await publicProposal(outside, proposalId)
  if (!proposal) return
  const { committee } = calledOn(proposal, todayAt(outside.now()))
  await tellFollowers(outside, proposalUrl(proposalId), {
    key: `proposal ${proposalId} ${key}`,
    words: () => words({ to: committee, by: committee }),
  })
}

export const reactions = [
  tellCouncil,
  tellVoices,
  after('proposal.changed', 'proposals.follow-changed', ({ proposalId, version }, outside) =>
    tell(outside, proposalId, `version-${version}`, () => text('news-changed')),
  ),
  after('proposal.sent', 'proposals.follow-sent', ({ proposalId }, outside) =>
    tell(outside, proposalId, 'sent', (names) => text('news-sent', names)),
  ),
  after('proposal.received', 'proposals.follow-received', ({ proposalId }, outside) =>
    tell(outside, proposalId, 'received', (names) => text('news-received', names)),
  ),
  after('proposal.answered', 'proposals.follow-answered', ({ proposalId, answerId }, outside) =>
    tell(outside, proposalId, `answer-${answerId}`, (names) => text('news-answered', names)),
  ),
]
