import { withPaper } from '#test/support/paper.ts'
import type { world } from '#test/world.ts'
import { openUrl, ownersUrl, writeUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

export const H2 = '2026-H2'

/** A report that lacks nothing. */
export const goingOn = {
  ...{ state: 'going-on', assessment: 'green', happened: 'Vi har holdt det første møde.' },
  ...{ 'count-1': '3', 'words-1': 'unge har fået en følgeven', 'people-1': 'ja' },
  ...{ 'count-2': '2', 'words-2': 'huse er med', evidence: '/invitationer', next: 'Flere møder.' },
}

/** The paper, a half-year that is open, and Jens who writes of R1.1 and R5.5. */
export async function withStatus(w: World) {
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const soeren = await w.given.person({ name: 'Søren', roles: ['administrator'] })
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  await withPaper(w, { id: sanne.id, name: 'Sanne', roles: ['secretary'] })
  const secretary = await w.as(sanne.id)
  await secretary.post(openUrl, { period: H2, opens: '2026-11-22', due: '2026-12-22' })
  const ids = await w.db
    .selectFrom('recommendation')
    .select('id')
    .where('code', 'in', ['R1.1', 'R5.5'])
    .execute()
  const owners = Object.fromEntries(ids.map(({ id }) => [`ejer-${id}`, jens.id]))
  await secretary.post(ownersUrl, owners)
  return {
    ...{ sanne, jens, secretary, owners },
    owner: await w.as(jens.id),
    other: await w.as(soeren.id),
  }
}

/** Written by Jens, looked through by Sanne, and approved. */
export async function approved(w: World) {
  const all = await withStatus(w)
  const url = writeUrl(H2, 'R1.1')
  await all.owner.post(url, { ...goingOn, act: 'send' })
  await all.secretary.post(url.replace(/skriv$/, 'tjek'))
  await all.secretary.post(`/status/${H2}/godkend`)
  return { ...all, url }
}
