import { perform } from '#platform/work.ts'
import type { world } from '#test/world.ts'
import { linkInput, type Taken, takeInput } from './index.ts'

type World = Awaited<ReturnType<typeof world>>

export const said: Taken = {
  ...{ words: 'Der mangler en bænk ved stien.', consent: 'may-be-quoted', channel: 'paper' },
  ...{ area: null, theme: null, meetingId: null, contact: null, language: 'da' },
}

export const byPost = 'Ove Holm\nBakkevej 3\n8660 Skanderborg'

/** What it is linked to in tests of this feature alone. */
export const bench = { kind: 'recommendation', key: 'r1' } as const

/** Somebody says something, and an employee has read it. */
export async function hasSaid(w: Pick<World, 'deps' | 'db'>, more: Partial<Taken> = {}) {
  const helper = { id: null, name: '', roles: [] }
  const id = await perform(w.deps, helper, (work) => takeInput(work, { ...said, ...more }))
  await w.db
    .updateTable('input')
    .set({ checked_at: w.deps.now(), is_shown: true })
    .where('id', '=', id)
    .execute()
  return id
}

export const links = (w: Pick<World, 'deps'>, id: string, to = bench) =>
  perform(w.deps, { id: null, name: '', roles: [] }, (work) => linkInput(work, id, to))
