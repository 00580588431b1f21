import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

async function owned(w: World) {
  const person = await w.given.person({ name: 'Lone' })
  const { id } = await w.given.association({ members: [person.id] })
  return { id, url: `/foreninger/${id}`, own: await w.as(person.id) }
}

async function closed(w: World) {
  const { url, own } = await owned(w)
  const plan = { who: 'Karen', ahead: 'Vi ringer', firstDay: '', firstWeek: '', firstMonth: '' }
  await own.post(`${url}/velkomst/ret`, { ...plan, questions: '' })
  await own.post(`${url}/luk`)
}

async function claimed(w: World) {
  const { id } = await w.given.association()
  const own = await w.as((await w.given.person({ name: 'Ib' })).id)
  await own.post(`/foreninger/${id}/det-er-os`, { words: 'Jeg er formand' })
  const decided = { decided_at: w.time.at, approved: false }
  await w.db.updateTable('association_claim').set(decided).execute()
}

async function helped(w: World) {
  const { url, own } = await owned(w)
  await own.post(`${url}/velkomst/hjaelp`, { words: 'Vi er for få' })
  await w.db
    .updateTable('welcome_help')
    .set({ answered_at: w.time.at, answer: 'Vi kommer' })
    .execute()
}

/** The people of associations, and what they write. */
export const pastOfAssociations: readonly Past[] = [
  { table: 'association_claim', days: 30, make: claimed },
  {
    ...{ table: 'association_invite', days: 14 },
    make: async (w) => {
      const { url, own } = await owned(w)
      await own.post(`${url}/folk/spoerg`, { email: 'ny@example.org', role: 'helper' })
    },
  },
  { table: 'association_member', days: 30, make: closed },
  {
    ...{ table: 'child_declaration', days: 400 },
    make: async (w) => {
      const { url, own } = await owned(w)
      await own.post(`${url}/boerneattester`)
    },
  },
  { table: 'welcome_plan', days: 30, make: closed },
  { table: 'welcome_help', days: 30, make: helped },
]
