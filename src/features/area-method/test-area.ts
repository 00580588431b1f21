import type { world } from '#test/world.ts'
import { allTogetherUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>
type Read = Awaited<ReturnType<World['visit']>>['document']

/** Karla is coordinator, and has begun in Ry. */
export async function begun(w: World) {
  await w.given.area()
  const karla = await w.given.person({ name: 'Karla', roles: ['coordinator'] })
  const gatherer = await w.as(karla.id)
  await gatherer.post(allTogetherUrl, { area: 'ry' })
  return { gatherer, karla }
}

/** Oda lives there, and has a seat in the team. */
export async function withTeam(w: World) {
  const { gatherer, karla } = await begun(w)
  const oda = await w.given.person({ name: 'Oda' })
  const seat = { role: 'Kender foreningerne', contact: oda.email, saidYes: 'ja' }
  await gatherer.post('/sammen/ry/hold', seat)
  return { gatherer, karla, oda, member: await w.as(oda.id) }
}

/** Something to press on a page: where its form is sent. */
export const formTo = (document: Read, ends: string) =>
  document.querySelector(`form[action*="${ends}"]`)?.getAttribute('action') ?? ''

/** The value of the option with these words. */
export const optionOf = (document: Read, words: string) =>
  [...document.querySelectorAll('option')]
    .find((one) => one.textContent?.startsWith(words))
    ?.getAttribute('value') ?? ''
