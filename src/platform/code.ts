import { randomInt, timingSafeEqual } from 'node:crypto'
import { digest } from './secret.ts'

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
export function codeRefusal(
  kept: KeptCode,
  code: string,
  now: Temporal.Instant,
): CodeRefusal | null {
  if (!kept.code_hash || !kept.code_expires_at) return 'code-used'
  if (Temporal.Instant.compare(kept.code_expires_at, now) < 0) return 'code-old'
  if (kept.code_tries >= TRIES) return 'code-closed'
  const given = digest(`${kept.id} ${code.replace(/\s/g, '')}`)
  return timingSafeEqual(given, kept.code_hash) ? null : 'code-wrong'
}
