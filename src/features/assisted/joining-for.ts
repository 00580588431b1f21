import * as z from 'zod'
import { allMaySeeField, askFirstForHosts } from '#features/free-text/index.ts'
import { type House, joinFor, leave } from '#features/joining/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockEntry } from './agreeing.ts'
import { tellByLetter } from './by-letter.ts'
import { text } from './text/index.ts'

export const MOST_WORDS = 140

/** From now on or this once; and what they themselves want the host to know, in their words. */
export const joinForForm = z
  .object({
    often: z.enum(['from-now-on', 'once'], { error: () => text('oftenProblem') }).optional(),
    occurrence: z.string().max(40).optional(),
    words: z
      .string()
      .trim()
      .max(MOST_WORDS, { error: () => text('wordsLong', { most: MOST_WORDS }) })
      .default(''),
    ...allMaySeeField,
  })
  .superRefine(askFirstForHosts('words'))

/** Joins for somebody the actor helps. Gives why not, or null. */
export async function joinForThem(
  work: Work,
  house: House,
  { id, invitationId }: { id: string; invitationId: string },
  input: z.output<typeof joinForForm>,
) {
  const entry = found(await lockEntry(work, id))
  if (!entry.agreed.includes('join')) return 'not-agreed' as const
  const { often, occurrence = null, words } = input
  if (words !== '' && !entry.agreed.includes('tell')) return 'telling-not-agreed' as const
  const reach =
    entry.phone === null
      ? ({ channel: 'helper', address: id } as const)
      : ({ channel: 'phone', address: entry.phone } as const)
  const joined = await joinFor(work, house, invitationId, {
    assistedId: id,
    reach,
    often,
    wish: {
      firstName: entry.first_name,
      way: 'coming',
      companions: 0,
      wantsCompanion: false,
      question: words,
      callTimes: [],
      occurrenceId: often === 'once' ? occurrence : null,
    },
  })
  if (joined.refusal !== null) return joined.refusal
  await work.record('assisted.joined', { assistedId: id, joiningId: joined.joiningId })
  await tellByLetter(work, house, entry, invitationId)
  return null
}

/** They do not come after all. As easy as joining, and twice is once. */
export async function leaveForThem(
  work: Work,
  house: House,
  { id, joiningId }: { id: string; joiningId: string },
): Promise<void> {
  found(await lockEntry(work, id))
  found(
    await work.db
      .selectFrom('joining')
      .select('id')
      .where('id', '=', joiningId)
      .where('assisted_id', '=', id)
      .executeTakeFirst(),
  )
  await leave(work, house, joiningId)
}
