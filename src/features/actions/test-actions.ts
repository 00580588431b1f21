import { withPaper } from '#test/paper.ts'
import type { world } from '#test/world.ts'
import { actionUrl, newActionUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

export const leaflet = {
  words: 'Vi laver en folder.',
  due: '2026-12-01',
  areaId: 'ry',
  contact: '',
}

/** Sanne keeps the paper; Jens, a bridge-builder, sees to one thing of what is done once. */
export async function withAction(w: World) {
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  await w.given.area()
  await withPaper(w, { id: sanne.id, name: 'Sanne', roles: ['secretary'] })
  const secretary = await w.as(sanne.id)
  await secretary.post(newActionUrl('R1.2'), { ...leaflet, contact: jens.email })
  const { id } = await w.db.selectFrom('action').select('id').executeTakeFirstOrThrow()
  return { secretary, sanne, jens, owner: await w.as(jens.id), id, url: actionUrl(id) }
}
