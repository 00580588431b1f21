import * as z from 'zod'
import { answerQuestion, type House, lockJoining } from '#features/joining/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { keptHowItStands } from './keeping.ts'
import { type Conversation, findConversation } from './queries.ts'
import type { Viewer } from './reach.ts'
import { tellGuest, tellHosts } from './telling.ts'
import { text } from './text/index.ts'
import { writeRefusal } from './write-refusal.ts'

export const MOST_LETTERS = 2000

export const bodyField = z
  .string({ error: () => text('bodyProblem') })
  .trim()
  .min(1, { error: () => text('bodyProblem') })
  .max(MOST_LETTERS, { error: () => text('bodyLong', { most: MOST_LETTERS }) })

/** `once` is made with the page: what is sent twice from it is kept once. */
export const sayForm = z.object({
  body: bodyField,
  once: z.string().max(40).catch(''),
})

export interface Saying {
  body: string
  /** What it came by; the same twice is kept once. */
  source: string
}

/** Something is written to the other side, who is told by their own channel. */
export async function say(
  work: Work,
  house: House,
  viewer: Viewer,
  joiningId: string,
  { body, source }: Saying,
): Promise<void> {
  const { db, now } = work
  found(await lockJoining(work, { id: joiningId }))
  const conversation = found(await findConversation(db, viewer, joiningId, now))
  if (await wasSaid(work, joiningId, source)) return
  refuseIf(writeRefusal(conversation, now))
  const { side } = conversation
  const authorId = side === 'guest' ? null : work.actor.id
  const message = { id: newId(), joining_id: joiningId, side, author_id: authorId, body, source }
  await db
    .insertInto('conversation_message')
    .values({ ...message, at: now, to_all: false })
    .execute()
  await keptHowItStands(work, joiningId, side)
  if (side === 'guest') await tellHosts(work, house, conversation, body)
  else if (side === 'host' && isFirstAnswer(conversation))
    await answerQuestion(work, house, {
      ...{ invitationId: conversation.invitation_id, joiningId, answer: body },
    })
  else await tellGuest(work, house, conversation, { body, from: work.actor.name, side })
  await work.record('conversation.written', { joiningId, side })
}

const wasSaid = async ({ db }: Work, joiningId: string, source: string) =>
  Boolean(
    await db
      .selectFrom('conversation_message')
      .select('id')
      .where('joining_id', '=', joiningId)
      .where('source', '=', source)
      .executeTakeFirst(),
  )

const isFirstAnswer = ({ question, answer }: Pick<Conversation, 'question' | 'answer'>) =>
  question !== '' && answer === null
