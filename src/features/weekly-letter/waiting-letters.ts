import type { Tx } from '#platform/database/index.ts'

/** What a letter is about: one in a week for each who gets it. */
export const letterKey = (letterId: string, thursday: string) => `${prefix(letterId)}${thursday}`

const prefix = (letterId: string) => `weekly-letter ${letterId} `

/** Takes their letters out of the print queue: a newer one is on its way, or they have stopped. */
export const dropWaiting = (db: Tx, letterId: string) =>
  db
    .deleteFrom('message')
    .where('channel', '=', 'letter')
    .where('sent_at', 'is', null)
    .where('key', 'like', `${prefix(letterId)}%`)
    .execute()
