import { location } from '#test/posting.ts'
import type { world } from '#test/world.ts'

type World = Awaited<ReturnType<typeof world>>
type Fields = Record<string, string | string[]>

export const strik = {
  words: 'at strikke sammen om aftenen',
  areaId: 'ry',
  ageFrom: '',
  ageTo: '',
  contact: '',
}

/** Somebody writes a wish; gives where they are sent, and the id of the wish. */
export async function writeWish(
  w: Pick<World, 'post' | 'db' | 'given'>,
  fields: Fields = {},
  { post }: Pick<World, 'post'> = w,
) {
  await w.given.area()
  const next = location(await post('/oensker/nyt', { ...strik, ...fields }))
  const { id } = await w.db
    .selectFrom('wish')
    .select('id')
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  return { id, next }
}

/** A wish that a platform host has said yes to. */
export async function shownWish(w: World, fields: Fields = {}, by: Pick<World, 'post'> = w) {
  const wish = await writeWish(w, fields, by)
  const staff = await w.as((await w.given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  await staff.post(`/oensker/gennemsyn/${wish.id}`, { decision: 'shown', reason: '' })
  return { ...wish, staff }
}

/** Somebody without an account says "me too" and gives the code. Gives one's own page. */
export async function saysMeToo(w: World, wishId: string, contact: string) {
  const code = location(await w.post(`/oensker/${wishId}/ogsaa`, { contact }))
  const to = contact.replaceAll(' ', '')
  const letter = (await w.outbox()).findLast((one) => one.code && one.recipient.endsWith(to))
  return location(await w.post(code, { code: letter?.code ?? '' }))
}
