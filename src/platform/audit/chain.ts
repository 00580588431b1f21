import { createHash } from 'node:crypto'

/** An event as it is hashed: text that PostgreSQL always writes in the same way. */
export interface Hashed {
  id: string
  name: string
  actor_id: string | null
  about: string
  at: string
}

/** Before the first day. */
export const BEGINNING = Buffer.alloc(32)

/** The hash of an event, tied to the one before it. */
export const linkOf = (before: Buffer, { id, name, actor_id, about, at }: Hashed): Buffer =>
  sha256(before, JSON.stringify([id, name, actor_id, about, at]))

/** The hash that closes a day, tied to its last event, or to the day before where there is none. */
export const sealOf = (last: Buffer, day: string, count: number): Buffer =>
  sha256(last, JSON.stringify([day, count]))

const sha256 = (before: Buffer, text: string) =>
  createHash('sha256').update(before).update(text).digest()
