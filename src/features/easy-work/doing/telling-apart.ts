import { sql } from 'kysely'
import * as z from 'zod'
import { answerPair, type Pair, takeBackAnswer } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { text } from '../text/index.ts'
import { doneRefusal, keepDone } from './keeping.ts'

const TITLES = 3

/** Which of two alike words stays for both, or that they are different. */
export const alikeForm = z.object({
  answer: z.enum(['one', 'other', 'different'], { error: () => text('alikeMissing') }),
})

export type AlikeAnswer = z.output<typeof alikeForm>['answer']

/** One of two words: how many can be found by it, and some of them. */
export interface AlikeWord {
  id: string
  text: string
  uses: number
  titles: string[]
}

const pairOf = (key: string): Pair => {
  const [oneId = '', otherId = ''] = key.split('-')
  return { oneId, otherId }
}

/** Both words of a pair that waits, in order; null where it waits no more. */
export async function alikeWordsOf(
  db: Db,
  key: string,
  now: Temporal.Instant,
): Promise<[AlikeWord, AlikeWord] | null> {
  const { oneId, otherId } = pairOf(key)
  const { rows } = await sql<AlikeWord>`
    select word.id, word.text, count(i.id)::int as uses,
      (array_agg(i.title order by i.published_at, i.id))[:${TITLES}] as titles
    from search_word_pair
      join search_word word on word.id in (one_id, other_id) and word.leads_to is null
      cross join lateral (
        select distinct i.id, title, published_at from search_word w
          join invitation_word on word_id = w.id
          join invitation i on i.id = invitation_id
        where (w.id = word.id or w.leads_to = word.id)
          and i.status = 'published' and i.over_at > ${now}) as i
    where one_id = ${oneId} and other_id = ${otherId} and answer is null
    group by word.id order by word.id`.execute(db)
  const [one, other] = rows
  return one && other ? [one, other] : null
}

/** Says what two words are to each other; done once. */
export async function tellApart(work: Work, key: string, answer: AlikeAnswer): Promise<void> {
  const pair = pairOf(key)
  const stays = { one: pair.oneId, other: pair.otherId, different: null }[answer]
  const moved = await answerPair(work, pair, stays)
  refuseIf(doneRefusal(moved !== null))
  await keepDone(work, {
    ...{ kind: 'alike-words' as const, key, invitationId: null },
    before: (moved ?? []).join(' '),
  })
}

/** The words are two again, or are asked about again. */
export const untellApart = (work: Work, key: string, before: string): Promise<void> =>
  takeBackAnswer(work, pairOf(key), before.split(' ').filter(Boolean))
