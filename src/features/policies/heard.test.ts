import { expect, test } from 'vitest'
import { linkInput, type Taken, takeInput } from '#features/inputs/index.ts'
import { perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { decision, withPolicy } from './test-policies.ts'

const said: Taken = {
  ...{ words: 'Der mangler en bænk ved stien.', consent: 'anonymous', channel: 'paper' },
  ...{ area: null, theme: null, meetingId: null, contact: null, language: 'da' },
}

test('what people said stands beside the policy and its review, and linking it changes neither', async () => {
  const w = await world()
  const { sanne, id, url, look } = await withPolicy(w)
  const review = await look('concluded')
  const tables = () =>
    Promise.all(
      (['policy', 'policy_review', 'policy_answer'] as const).map((table) =>
        w.db.selectFrom(table).selectAll().execute(),
      ),
    )
  const before = await tables()
  const contact = { channel: 'paper' as const, address: 'Ove Holm\nBakkevej 3\n8660 Skanderborg' }
  const some: Partial<Taken>[] = [
    { consent: 'tell-me', contact },
    { words: 'Det er for svært at finde rundt.' },
  ]
  for (const more of some)
    await perform(w.deps, { id: null, name: '', roles: [] }, async (work) => {
      const input = await takeInput(work, { ...said, ...more })
      await linkInput(work, input, { kind: 'policy', key: id })
    })
  await w.db.updateTable('input').set({ checked_at: w.time.at, is_shown: true }).execute()
  expect(await tables()).toEqual(before)
  expect((await w.visit(url)).text).toContain('Der mangler en bænk ved stien.')
  expect((await sanne.visit(url)).text).not.toContain('svært at finde rundt')
  expect(w.statements()).toHaveLength(3)

  expect((await sanne.post(`${review}/beslut`, decision)).status).toBe(303)
  const { text } = await w.visit(review)
  expect(text).toContain('havde vi hørt 2 ting om den')
  expect(text).toContain('Der mangler en bænk ved stien.')
  await w.settle()
  const letters = await w.outbox()
  expect(letters.filter(({ body }) => body.includes(decision.words))).toHaveLength(1)
})
