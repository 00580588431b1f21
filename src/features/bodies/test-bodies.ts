import type { world } from '#test/world.ts'
import { newBodyUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

/** The council as its secretary writes it down. */
export const council = {
  kind: 'council',
  name: 'Handicaprådet',
  from: '2006-01-01',
  purpose: 'Rådet taler for dem, der lever med et handicap.',
  audience: ['hvem.paaroerende'],
}

/** Sanne is secretary, and has written a council down. */
export async function withCouncil(w: World) {
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const secretary = await w.as(sanne.id)
  const made = await secretary.post(newBodyUrl, council)
  const url = (made.headers.get('location') ?? '').replace(/\/ret$/, '')
  return { secretary, sanne, url, bodyId: url.split('/').at(-1) ?? '' }
}

export const term = { role: 'chair', from: '2026-01-01', until: '2029-12-31' }
