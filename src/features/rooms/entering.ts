import type { Context } from 'hono'
import * as z from 'zod'
import type { Web } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { readCode } from './code.ts'
import { deviceOf } from './device.ts'
import { findRoomByCode, type Room } from './queries.ts'
import { text } from './text/index.ts'

export const codeForm = z.object({
  code: z
    .string({ error: () => text('codeMissing') })
    .transform((typed) => readCode(typed) ?? '')
    .pipe(z.string().min(1, { error: () => text('codeMissing') })),
})

/** A whole hall comes in at once, and some come again; who guesses finds nothing in a year of this. */
const COMING_IN = { most: 600, minutes: 10 }

/**
 * The room with this code. Coming in is counted for a network, right code or wrong, so that guessing
 * leads nowhere; a browser that has said something in the room is not counted any more.
 */
export async function enter(c: Context<Web>, typed: string): Promise<Room | 'unknown' | 'wait'> {
  const { db } = c.var
  const { network } = c.env
  const now = c.var.now()
  const code = readCode(typed)
  const room = code === null ? undefined : await findRoomByCode(db, code, now)
  if (room && deviceOf(c, room.meetingId) !== '') return room
  const from = `room code ${network}`
  if (network !== null && (await limitReached(db, from, { ...COMING_IN, now }))) return 'wait'
  return room ?? 'unknown'
}
