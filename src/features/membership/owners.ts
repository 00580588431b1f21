import type { MemberRole } from '#features/associations/index.ts'

export type People = readonly { person_id: string; role: MemberRole }[]

/** Why the person cannot stop owning it, or null: somebody must always be there to answer. */
export function lastOwnerRefusal(people: People, personId: string) {
  const owners = people.filter(({ role }) => role === 'owner')
  const isLast = owners.length === 1 && owners[0]?.person_id === personId
  return isLast ? 'last-owner' : null
}
