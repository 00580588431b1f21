import { createECDH } from 'node:crypto'
import type { Config } from '../config/index.ts'
import type { Db } from '../database/index.ts'

/** The key pair that shows push services who asks (RFC 8292), as base64url. */
export interface VapidKeys {
  publicKey: string
  privateKey: string
}

const NAME = 'vapid'

/** Those of the settings; without them the installation's own, made the first time and kept in the database. */
export async function vapidKeys(db: Db, { vapid }: Pick<Config, 'vapid'>): Promise<VapidKeys> {
  if (vapid) return vapid
  const kept = await keptKeys(db)
  if (kept) return kept
  const value = Buffer.from(JSON.stringify(newKeys()))
  await db
    .insertInto('secret')
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await keptKeys(db)) as VapidKeys
}

async function keptKeys(db: Db): Promise<VapidKeys | undefined> {
  const row = await db
    .selectFrom('secret')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirst()
  return row && JSON.parse(row.value.toString())
}

function newKeys(): VapidKeys {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32)
  return {
    publicKey: pair.getPublicKey('base64url'),
    privateKey: privateKey.toString('base64url'),
  }
}
