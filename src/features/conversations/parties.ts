import { guestParty, type House, hostParty } from '#features/joining/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { asActor, theGuest, type Viewer } from './reach.ts'
import { stopUrl } from './urls.ts'

/** One side of a conversation, as reply addresses and stop links name it. */
export interface Party {
  joiningId: string
  /** The host; null for the one who comes. */
  personId: string | null
}

const STOP = 'conversation-letters'

const named = ({ joiningId, personId }: Party) =>
  personId === null ? guestParty(joiningId) : hostParty(joiningId, personId)

/** Reads what guestParty and hostParty wrote. */
export function partyOf(name: string): Party {
  const personId = name.slice(13)
  return { joiningId: name.slice(1, 13), personId: name.startsWith('h') ? personId : null }
}

/** The address that stops the letters of this conversation to one side. */
export const stopLink = ({ config, signer }: House, party: Party): string =>
  config.baseUrl + stopUrl(signer.sign(STOP, named(party)))

/** Whose letters a stop link is about, or null. */
export function readStop({ signer }: Pick<House, 'signer'>, token: string): Party | null {
  const name = signer.read(STOP, token)
  return name ? partyOf(name) : null
}

/** Somebody who was not asked to sign in sees what that side sees, and no employee's list. */
export async function viewerOf(db: Db | Tx, { personId }: Party): Promise<Viewer> {
  if (personId === null) return theGuest
  const person = await db
    .selectFrom('person')
    .select(['id', 'first_name as name'])
    .where('id', '=', personId)
    .executeTakeFirst()
  return asActor({ id: person?.id ?? null, name: person?.name ?? '', roles: [] })
}
