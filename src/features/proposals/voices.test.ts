import { expect, test } from 'vitest'
import { linkInput, takeInput } from '#features/inputs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { sent, withCouncils } from './test-proposals.ts'
import { answersUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

/** Somebody says something on paper, an employee has read it, and it belongs to the proposal. */
async function saysAbout(w: World, key: string, consent: 'may-be-quoted' | 'anonymous') {
  const contact = { channel: 'paper', address: 'Ove Holm\nBakkevej 3\n8660 Skanderborg' } as const
  const isTold = consent === 'may-be-quoted'
  await perform(w.deps, nobody, async (work) => {
    const id = await takeInput(work, {
      ...{ words: isTold ? 'Jeg kan ikke gå så langt.' : 'Min mor kan ikke.', channel: 'paper' },
      ...{ area: null, theme: null, meetingId: null, language: 'da', contact },
      consent: isTold ? 'tell-me' : consent,
    })
    await work.db
      .updateTable('input')
      .set({ checked_at: work.now, is_shown: true })
      .where('id', '=', id)
      .execute()
    await linkInput(work, id, { kind: 'proposal', key })
  })
}

test('what people said stands by the proposal and changes nothing in it; who left an address hears the answer', async () => {
  const w = await world()
  const { chair, secretary } = await withCouncils(w)
  const url = await sent(chair)
  const key = url.split('/').at(-1) ?? ''
  const kept = () =>
    Promise.all([
      w.db.selectFrom('proposal').selectAll().execute(),
      w.db.selectFrom('proposal_version').selectAll().execute(),
      w.db.selectFrom('proposal_answer').selectAll().execute(),
    ])
  const before = await kept()
  await saysAbout(w, key, 'may-be-quoted')
  await saysAbout(w, key, 'anonymous')
  await w.settle()
  expect(await kept()).toEqual(before)
  const { text } = await chair.visit(url)
  expect(w.statements()).toHaveLength(3)
  expect(text).toContain('Jeg kan ikke gå så langt.')
  expect(text).not.toContain('Min mor')
  await secretary.post(`${url}/svar`, { answer: 'no', reason: 'Det er for dyrt' })
  await w.settle()
  const letters = async () =>
    (await w.outbox()).filter(({ recipient }) => recipient.startsWith('Ove Holm'))
  expect(await letters()).toEqual([])
  const { document } = await secretary.visit(answersUrl)
  const answer = document.querySelector('[name=answer]')?.getAttribute('value') ?? ''
  await secretary.post(answersUrl, { answer })
  await w.settle()
  expect((await letters()).map(({ body }) => body).join()).toContain('Svaret er: Nej')
})
