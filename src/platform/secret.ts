import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Db } from './database/index.ts'

declare module './database/tables.ts' {
  interface Tables {
    secret: { name: string; value: Buffer }
  }
}

/** Signs ids so that a link in a letter opens what it is about and nothing else. */
export interface Signer {
  sign(purpose: string, id: string): string
  /** The id, or null where the link was not made here or for something else. */
  read(purpose: string, token: string): string | null
}

/** What signs the links of this installation. */
export const openSigner = async (db: Db): Promise<Signer> => signerWith(await ownKey(db, 'links'))

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

/** HMAC-SHA-256 (RFC 2104), cut to 128 bits. */
export function signerWith(key: Buffer): Signer {
  const mac = (purpose: string, id: string) =>
    createHmac('sha256', key).update(`${purpose}:${id}`).digest().subarray(0, 16)
  return {
    sign: (purpose, id) => `${id}-${mac(purpose, id).toString('base64url')}`,
    read(purpose, token) {
      const cut = token.indexOf('-')
      const id = token.slice(0, cut)
      const given = Buffer.from(token.slice(cut + 1), 'base64url')
      const wanted = mac(purpose, id)
      return given.length === wanted.length && timingSafeEqual(given, wanted) ? id : null
    },
  }
}

/** A secret nobody can guess, for an address or a token. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token or code: never the thing itself. */
export const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
