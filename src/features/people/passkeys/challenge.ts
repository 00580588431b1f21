import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'

const MINUTES = 5

/** Keeps what a browser is asked to sign: for five minutes, for one answer. */
export async function keepChallenge(
  db: Db,
  {
    challenge,
    personId,
    now,
  }: { challenge: string; personId: string | null; now: Temporal.Instant },
): Promise<string> {
  const id = newId()
  await db
    .insertInto('passkey_challenge')
    .values({ id, challenge, person_id: personId, expires_at: now.add({ minutes: MINUTES }) })
    .execute()
  return id
}

/** Takes it out again, whatever comes of the answer; undefined when it is over, used or another's. */
export async function takeChallenge({ db, now }: Work, id: string, personId: string | null) {
  const taken = await db
    .deleteFrom('passkey_challenge')
    .where('id', '=', id)
    .where('person_id', 'is not distinct from', personId)
    .returning(['challenge', 'expires_at'])
    .executeTakeFirst()
  return taken && Temporal.Instant.compare(taken.expires_at, now) > 0 ? taken.challenge : undefined
}

const LONGEST = 20_000

/** What a browser answered, as JSON in a field of a form. The library looks into it. */
export const answerFields = {
  challenge: z.string().max(40),
  response: z.string().max(LONGEST).transform(readJson),
}

function readJson(typed: string, context: z.RefinementCtx): { id: string } {
  try {
    return z.looseObject({ id: z.string().max(2000) }).parse(JSON.parse(typed))
  } catch {
    context.addIssue({ code: 'custom', message: 'not an answer' })
    return z.NEVER
  }
}
