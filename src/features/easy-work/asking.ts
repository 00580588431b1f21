import * as z from 'zod'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Signer } from '#platform/secret.ts'
import type { Work } from '#platform/work.ts'
import type { Kind } from './kinds/kind.ts'
import { taskWaiting } from './queries.ts'
import { text } from './text/index.ts'

/** What one may ask a colleague with one press; `own` has words of its own. */
export const readyQuestions = ['right', 'how', 'wrong', 'take', 'own'] as const
export type ReadyQuestion = (typeof readyQuestions)[number]

const MOST = 300
const words = z
  .string({ error: () => text('wordsMissing') })
  .trim()
  .max(MOST, { error: () => text('wordsLong', { most: MOST }) })

export const askForm = z
  .object({
    ready: z.enum(readyQuestions, { error: () => text('readyMissing') }),
    words: words.default(''),
  })
  .refine(({ ready, words }) => ready !== 'own' || words !== '', {
    path: ['words'],
    error: () => text('wordsMissing'),
  })

export const answerForm = z.object({
  answer: words.min(1, { error: () => text('answerMissing') }),
})

interface About {
  kind: Kind
  key: string
}

/** Known again by the one who asked, for this task alone: it tells nobody who that was. */
export const markOf = (signer: Signer, personId: string | null, { kind, key }: About): Buffer =>
  signer.mark('easy-work', `${personId} ${kind.name} ${key}`)

/** Gives a task to a colleague with a question. The last question counts. */
export async function askColleague(
  work: Work,
  signer: Signer,
  { kind, key }: About,
  { ready, words }: z.output<typeof askForm>,
): Promise<void> {
  found(await taskWaiting(work.db, work.now, { kind, key }))
  const asked = {
    ...{ ready, words, asked_at: work.now, answer: '', answered_at: null },
    mark: markOf(signer, work.actor.id, { kind, key }),
  }
  await work.db
    .insertInto('easy_doubt')
    .values({
      ...{ kind: kind.name, key, ...asked },
      invitation_id: kind.ofInvitation ? key : null,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doUpdateSet(asked))
    .execute()
  await work.record('easy-work.asked', { kind: kind.name, taskId: key })
}

/** Whoever asked needs no help any more. Twice is once. */
export async function stopAsking(work: Work, { kind, key }: About): Promise<void> {
  const { numDeletedRows } = await work.db
    .deleteFrom('easy_doubt')
    .where('kind', '=', kind.name)
    .where('key', '=', key)
    .executeTakeFirst()
  if (numDeletedRows > 0n)
    await work.record('easy-work.asking-undone', { kind: kind.name, taskId: key })
}

/** Why somebody cannot answer, or null: a question is for another. */
export const answerRefusal = (asked: Buffer, own: Buffer) =>
  asked.equals(own) ? 'easy-own-question' : null

/** A colleague answers what another is in doubt about. */
export async function answerColleague(
  work: Work,
  signer: Signer,
  { kind, key }: About,
  answer: string,
): Promise<void> {
  const { mark } = found(
    await work.db
      .selectFrom('easy_doubt')
      .select('mark')
      .where('kind', '=', kind.name)
      .where('key', '=', key)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(answerRefusal(mark, markOf(signer, work.actor.id, { kind, key })))
  await work.db
    .updateTable('easy_doubt')
    .set({ answer, answered_at: work.now })
    .where('kind', '=', kind.name)
    .where('key', '=', key)
    .execute()
  await work.record('easy-work.answered', { kind: kind.name, taskId: key })
}
