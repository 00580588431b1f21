import { expect } from 'vitest'
import type { world } from '../world.ts'
import { marked } from './marked.ts'

type World = Awaited<ReturnType<typeof world>>

/** Colleagues write about what the marked person posted, and quote their words. */
export async function isHelpedWith(w: World, invitationId: string) {
  const kim = await w.as((await w.given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  const at = { asked_at: w.time.at, mark: Buffer.from('a') }
  await w.db
    .insertInto('easy_doubt')
    .values({
      ...{ kind: 'review', key: invitationId, invitation_id: invitationId, ...at },
      ...{ ready: 'own', words: `Er ${marked.words} et navn?` },
    })
    .execute()
  const done = { invitation_id: invitationId, before: marked.words, words: marked.words }
  await w.db
    .insertInto('easy_done')
    .values({
      id: 'a',
      kind: 'plain-words',
      key: invitationId,
      ...done,
      done_at: w.time.at,
      mark: null,
    })
    .execute()
  expect((await kim.visit('/let-arbejde')).text).toContain(marked.words)
}
