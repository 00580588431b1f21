import { expect, test } from 'vitest'
import { checkInput } from '#features/input-desk/index.ts'
import { linkInput, type Taken, takeInput, tellWhatCame } from '#features/inputs/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { withPaper } from '#test/paper.ts'
import { world } from '#test/world.ts'
import { recommendationUrl } from './urls.ts'

const plain = { area: null, theme: null, meetingId: null, contact: null, language: 'da' } as const

test('what people said of a recommendation is counted, quoted where they said yes, and answered', async () => {
  const w = await world()
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const actor = { id: sanne.id, name: 'Sanne', roles: ['secretary' as const] }
  await withPaper(w, actor)
  const { id } = await w.db
    .selectFrom('recommendation')
    .select('id')
    .where('code', '=', 'R3.4')
    .executeTakeFirstOrThrow()
  const to = { kind: 'recommendation' as const, key: id }
  const does = <T>(task: (work: Work) => Promise<T>) => perform(w.deps, actor, task)
  const says = async (words: string, consent: Taken['consent']) => {
    const said = { ...plain, words, consent, channel: 'web' as const }
    const input = await perform(w.deps, nobody, (work) => takeInput(work, said))
    await does((work) => checkInput(work, input, { decision: 'show' }))
    await does((work) => linkInput(work, input, to))
  }
  await says('Giv os et rum om aftenen.', 'may-be-quoted')
  await says('Jeg vil ikke vises.', 'anonymous')

  const before = await w.visit(recommendationUrl('R3.4'))
  expect(before.text).toContain('2 har sagt noget om det.')
  expect(before.text).toContain('Der er ikke sket noget endnu')
  await does((work) => tellWhatCame(work, to, 'Rummet er åbent om torsdagen.'))
  const { text, document } = await w.visit(recommendationUrl('R3.4'))
  expect(w.statements()).toHaveLength(3)
  expect(document.querySelector('#sagt')?.textContent).toBe('Hvad skete der med det, vi sagde?')
  expect(text).toContain('Giv os et rum om aftenen.')
  expect(text).toContain('Rummet er åbent om torsdagen.')
  expect(text).not.toContain('Jeg vil ikke vises.')
})
