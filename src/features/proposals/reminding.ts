import { todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { aboutOf, publicProposal } from './notices.ts'
import { secretaries, tellEach } from './people.ts'
import { text } from './text/index.ts'
import { answerUrl } from './urls.ts'

/** Tells the secretaries, once, that the day has come that an answer of later named. */
export async function remindOfLater(outside: Outside): Promise<void> {
  const due = await outside.db
    .selectFrom('proposal_answer')
    .select(['id', 'proposal_id as proposalId'])
    .where('published_at', 'is not', null)
    .where('look_on', '<=', todayAt(outside.now()))
    .where('reminded_at', 'is', null)
    .orderBy('look_on')
    .orderBy('id')
    .execute()
  if (due.length === 0) return
  const people = await secretaries(outside)
  for (const { id, proposalId } of due) {
    const proposal = await publicProposal(outside, proposalId)
    const isLast = proposal?.answers.at(-1)?.id === id
    await perform(outside, nobody, async (work) => {
      await work.db
        .updateTable('proposal_answer')
        .set({ reminded_at: work.now })
        .where('id', '=', id)
        .execute()
      if (!proposal || !isLast) return
      const link = outside.config.baseUrl + answerUrl(proposalId)
      await tellEach(work, outside, people, {
        key: `proposal-again ${id}`,
        words: ({ person }) => {
          const about = { ...aboutOf(proposal, outside), person, link }
          return {
            subject: text('againSubject', about),
            body: text('againBody', about),
            brief: text('againBrief', about),
          }
        },
      })
      await work.record('proposal.due-again', { proposalId, answerId: id })
    })
  }
}
