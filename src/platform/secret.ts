import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Db } from './database/index.ts'

declare module './database/tables.ts' {
  interface Tables {
    secret: { name: string; value: Buffer }
  }
}

/** Signs ids so that a link in a letter opens what it is about and nothing else, and not for ever. */
export interface Signer {
  /** A token for this purpose, for so many days: 400 where nothing else is said. */
  sign(purpose: string, id: string, days?: number): string
  /** The id, or null where the link was not made here, was for something else, or is too old. */
  read(purpose: string, token: string): string | null
  /** The signature alone, the same every time, for what must be known again without an end. */
  mark(purpose: string, id: string): Buffer
}

/** A year's series is joined once; its last letter may be read a month later. */
const DAYS = 400
/** Until then links from letters of before they had an end are read. */
const ENDLESS_UNTIL = Temporal.Instant.from('2027-12-31T23:00:00Z')

const DAY = 24 * 3600_000
const DIGITS = 4

/** What signs the links of this installation. */
export const openSigner = async (db: Db, now: () => Temporal.Instant): Promise<Signer> =>
  signerWith(await ownKey(db, 'links'), now)

/** A key of the installation's own, made the first time and kept in the database. */
export async function ownKey(db: Db, name: 'links' | 'limits'): Promise<Buffer> {
  await db
    .insertInto('secret')
    .values({ name, value: randomBytes(32) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { value } = await db
    .selectFrom('secret')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return value
}

/** HMAC-SHA-256 (RFC 2104), cut to 128 bits, of the purpose, the last day and the id. */
export function signerWith(key: Buffer, now: () => Temporal.Instant): Signer {
  const mark = (purpose: string, id: string) =>
    createHmac('sha256', key).update(`${purpose}:${id}`).digest().subarray(0, 16)
  const today = () => Math.floor(now().epochMilliseconds / DAY)
  return {
    mark,
    sign(purpose, id, days = DAYS) {
      const last = (today() + days).toString(36).padStart(DIGITS, '0')
      return `${id}-${last}${mark(purpose, `${last}:${id}`).toString('base64url')}`
    },
    read(purpose, token) {
      const cut = token.indexOf('-')
      const [id, signed] = [token.slice(0, cut), token.slice(cut + 1)]
      const last = signed.slice(0, DIGITS)
      if (isSame(signed.slice(DIGITS), mark(purpose, `${last}:${id}`)))
        return Number.parseInt(last, 36) >= today() ? id : null
      const isEndless = isSame(signed, mark(purpose, id))
      return isEndless && Temporal.Instant.compare(now(), ENDLESS_UNTIL) < 0 ? id : null
    },
  }
}

/** Takes as long whether the first letter is wrong or the last. */
function isSame(typed: string, wanted: Buffer): boolean {
  const given = Buffer.from(typed, 'base64url')
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** A secret nobody can guess, for an address or a token. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token or code: never the thing itself. */
export const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
