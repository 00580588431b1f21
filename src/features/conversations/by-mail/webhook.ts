import { createHash, timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { takesFile } from '#platform/doors.ts'
import { unrecorded, type Web } from '#platform/http.tsx'
import type { Outside } from '#platform/jobs/index.ts'
import { anyone } from '#platform/who.ts'
import { text } from '../text/index.ts'
import { readLetter } from './reading.ts'
import { addressee, receive } from './receiving.ts'

export const postRoutes = new Hono<Web>()

/** Where a mail service posts the raw letter, as it is or as a field of a form. */
const RAW = ['email', 'message', 'body-mime'] as const
const TO = ['recipient', 'to'] as const

postRoutes.post(
  '/post-ind',
  anyone,
  takesFile,
  unrecorded('a letter from a machine, or the same letter twice, changes nothing'),
  async (c) => {
    const { mailIn } = c.var.config
    if (!mailIn?.secret || !isSecret(c, mailIn.secret)) return c.text(text('webhookSecret'), 403)
    const { raw, to } = await readPosted(c)
    if (raw.length === 0) return c.text(text('webhookEmpty'), 422)
    const letter = await readLetter(raw)
    // The service says whom it is for; otherwise the letter says so itself.
    const addresses = new Set(to ? [to] : letter.to)
    const outside: Outside = { ...c.var }
    let taken = 0
    for (const address of addresses) {
      const whose = await addressee(outside, address)
      if (typeof whose === 'string') continue
      await receive(outside, whose, letter)
      taken++
    }
    return taken > 0 ? c.text(text('webhookTaken')) : c.text(text('smtp-unknown'), 404)
  },
)

/** Compared by digest, so that the time it takes tells nothing. */
function isSecret(c: Context<Web>, secret: string): boolean {
  const given = c.req.header('authorization')?.replace(/^Bearer /, '') ?? ''
  const digest = (words: string) => createHash('sha256').update(words).digest()
  return timingSafeEqual(digest(given), digest(secret))
}

async function readPosted(c: Context<Web>): Promise<{ raw: Uint8Array; to: string }> {
  const type = c.req.header('content-type') ?? ''
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type))
    return { raw: new Uint8Array(await c.req.arrayBuffer()), to: c.req.query('to') ?? '' }
  const body = await c.req.parseBody()
  const raw = RAW.map((name) => body[name]).find((value) => value !== undefined)
  const bytes = raw instanceof File ? await raw.arrayBuffer() : Buffer.from(String(raw ?? ''))
  const to = TO.map((name) => body[name]).find((value) => typeof value === 'string')
  return { raw: new Uint8Array(bytes), to: addressIn(String(to ?? '')) }
}

/** "Karen <svar+…@…>" or the address alone. */
const addressIn = (words: string) => /<([^<>]+)>/.exec(words)?.[1] ?? words.trim()
