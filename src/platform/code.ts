import { randomInt, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { digest } from './secret.ts'
import type { Work } from './work.ts'

const MINUTES = 30
const TRIES = 5

/** A six-digit code, and what is kept of it: a digest and when it no longer opens anything. */
export function newCode(id: string, now: Temporal.Instant) {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  return { code, hash: digest(`${id} ${code}`), expiresAt: now.add({ minutes: MINUTES }) }
}

interface KeptCode {
  id: string
  code_hash: Buffer | null
  code_tries: number
  code_expires_at: Temporal.Instant | null
}

export type CodeRefusal = 'code-used' | 'code-old' | 'code-closed' | 'code-wrong'

/** Why a code does not open what it is for, or null when it does. Five wrong guesses close it. */
function codeRefusal(kept: KeptCode, code: string, now: Temporal.Instant): CodeRefusal | null {
  if (!kept.code_hash || !kept.code_expires_at) return 'code-used'
  if (Temporal.Instant.compare(kept.code_expires_at, now) < 0) return 'code-old'
  if (kept.code_tries >= TRIES) return 'code-closed'
  const given = digest(`${kept.id} ${code.replace(/\s/g, '')}`)
  return timingSafeEqual(given, kept.code_hash) ? null : 'code-wrong'
}

/** What was typed for a code: six digits, with anything between them. */
export const codeFormOf = (problem: () => string) =>
  z.object({
    code: z
      .string({ error: problem })
      .transform((code) => code.replace(/\D/g, ''))
      .pipe(z.string().length(6, { error: problem })),
  })

type CodeTable =
  | 'input_contact'
  | 'joining'
  | 'number_code'
  | 'sign_in_code'
  | 'watch'
  | 'weekly_letter'
  | 'wish_voice'

/**
 * Tries a code on a row that was locked for it; `madeFor` is what the code was made for where
 * that is not the row's id. A wrong guess is counted even though nothing else is saved.
 */
export async function tryCode(
  { db, now }: Pick<Work, 'db' | 'now'>,
  table: CodeTable,
  row: KeptCode,
  { code, madeFor = row.id }: { code: string; madeFor?: string },
): Promise<CodeRefusal | null> {
  const refusal = codeRefusal({ ...row, id: madeFor }, code, now)
  if (refusal)
    await sql`
      update ${sql.table(table)} set code_tries = code_tries + 1 where id = ${row.id}`.execute(db)
  return refusal
}
