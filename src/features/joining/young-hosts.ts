import { sql } from 'kysely'
import { mayBegin, youngOf } from '#features/people/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'

/** Those of the hosts who may be written to first by this guest; the others hear by the municipality. */
export async function hostsToBegin<Host extends { person_id: string }>(
  db: Db | Tx,
  hosts: readonly Host[],
  guestId: string | null,
): Promise<Host[]> {
  const ids = hosts.map(({ person_id }) => person_id)
  const young = await youngOf(db, guestId === null ? ids : [...ids, guestId])
  const age = (id: string | null) => (id !== null && young.has(id) ? 'young' : 'of-age')
  return hosts.filter(({ person_id }) => mayBegin('guest-to-host', age(guestId), age(person_id)))
}

/** A host has been the first to write to that guest, or has answered. */
export const hostHasWritten = sql<boolean>`(
  joining.answer is not null
  or exists (select from conversation_message
    where conversation_message.joining_id = joining.id and conversation_message.side = 'host'))`

/** The same for a reader in a query of joinings: or a host has written to that guest already. */
export const openToHost = (personId: string | null) => sql<boolean>`(
  not exists (select from young_person where young_person.person_id = ${personId})
  or exists (select from young_person where young_person.person_id = joining.person_id)
  or ${hostHasWritten})`
