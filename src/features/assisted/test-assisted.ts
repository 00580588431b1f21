import { expect } from 'vitest'
import { page, type world } from '#test/world.ts'

type World = Awaited<ReturnType<typeof world>>
export type Helper = Awaited<ReturnType<World['as']>>

/** Aase is 88, has a landline and no e-mail; Jens and she agree on it on the phone. */
export const aase = {
  firstName: 'Aase',
  reach: 'phone',
  phone: '22 34 56 78',
  area: 'ry',
  agreed: ['find', 'join', 'tell'],
  how: 'said',
}

/** Somebody who is only reached by whoever helps them. */
export const poul = { ...aase, firstName: 'Poul', reach: 'through', phone: '' }

/** A bridge-builder at work. */
export async function jensIn(w: World, name = 'Jens') {
  const person = await w.given.person({ name, roles: ['bridge-builder'] })
  return { ...(await w.as(person.id)), personId: person.id }
}

/** What is agreed with somebody; gives where it stands. */
export async function agreed(
  jens: Pick<Helper, 'post'>,
  fields: Record<string, string | string[]> = aase,
) {
  const answer = await jens.post('/bord/ny', fields)
  expect(answer.status, await answer.clone().text()).toBe(303)
  return answer.headers.get('location') ?? ''
}

/** Makes a slip; gives the code on it. */
export async function slipOf(jens: Pick<Helper, 'post'>, entry: string) {
  const { document } = await page(jens.post(`${entry}/seddel`))
  return document.querySelector('.slip-code')?.textContent ?? ''
}

/** Writes the code on the public page; gives where what was agreed stands. */
export async function openWith(w: Pick<World, 'post'>, code: string) {
  return (await w.post('/aftale', { code })).headers.get('location') ?? ''
}
