import { world } from '#test/world.ts'

/** Medborgerhuset in Ry, and Kim, who looks after the platform. */
export async function withPlace() {
  const w = await world()
  await w.given.area()
  const words = { name: 'Medborgerhuset', summary: 'Byens hus' }
  await w.db
    .insertInto('meeting_place')
    .values({ id: 'huset', area_id: 'ry', traits: [], ...words })
    .execute()
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  return { ...w, kim: await w.as(kim.id), kimId: kim.id }
}
