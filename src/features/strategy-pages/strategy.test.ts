import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { renameBody } from '#features/bodies/index.ts'
import { bringPaper, paperOf } from '#features/strategy/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { withPaper } from '#test/paper.ts'
import { world } from '#test/world.ts'
import { csvUrl, jsonUrl, recommendationUrl, strategyUrl } from './urls.ts'

async function paper() {
  const w = await world()
  await withPaper(w, nobody)
  return w
}

test('everybody can read the paper by its tasks, in three statements', async () => {
  const w = await paper()
  const { document, text } = await w.visit(strategyUrl)
  expect(w.statements()).toHaveLength(3)
  expect(document.querySelectorAll('h2[id^="opgave"]')).toHaveLength(5)
  expect(document.querySelectorAll('.rec')).toHaveLength(27)
  expect(text).toContain('Navnet på byraadet besluttede det 23. juni 2021.')
  expect(text).toContain('00.01.00-A00-81-18')
  expect(text).toContain('Er valgt fra')
})

test('the address says whose recommendations are shown, and nonsense shows all', async () => {
  const w = await paper()
  const { document } = await w.visit(`${strategyUrl}?udvalg=administrationen`)
  const shown = [...document.querySelectorAll('.rec h3')].map(({ textContent }) => textContent)
  expect(shown).toEqual([
    'Støt medborgerskab i lokalområder',
    'Særligt fokus på unge i centret på Sølund',
    'Skånejob og fleksjob',
  ])
  const all = await w.visit(`${strategyUrl}?udvalg=%F0%9F%98%80`)
  expect(all.document.querySelectorAll('.rec')).toHaveLength(27)
})

test('a body with a new name leads under it, and decided under the old one', async () => {
  const w = await paper()
  const from = Temporal.PlainDate.from('2022-01-01')
  await perform(w.deps, nobody, (work) =>
    renameBody(work, 'byraadet', { name: 'Det nye råd', from }),
  )
  const { text } = await w.visit(strategyUrl)
  expect(text).toContain('Navnet på byraadet besluttede')
  expect((await w.visit(recommendationUrl('R5.5'))).text).toContain('Det nye råd')
})

test('one recommendation says what it belongs to, and that the words of the decision are missing', async () => {
  const w = await paper()
  const { document, text } = await w.visit(recommendationUrl('R2.1c'))
  expect(document.querySelector('h1')?.textContent).toBe('Rådet som inspirator')
  expect(document.querySelector('#over + ul a')?.textContent).toBe('Arbejd med styrelsesvedtægten')
  expect(text).toContain('ikke skrevet ordene fra beslutningen ind')
  expect((await w.get(recommendationUrl('R9.9'))).status).toBe(404)
})

test('all of it can be taken out as a spreadsheet and for a program', async () => {
  const w = await paper()
  const rows: Record<string, string>[] = parse(await (await w.get(csvUrl)).text(), {
    ...{ bom: true, columns: true },
  })
  expect(rows).toHaveLength(46)
  expect(rows[4]).toMatchObject({ code: 'R2.1a', parent: 'R2.1', lead: 'Navnet på byraadet' })
  const json = (await (await w.get(jsonUrl)).json()) as { recommendations: unknown[] }
  expect(json.recommendations).toHaveLength(46)
  expect(json).toMatchObject({ decidedOn: '2021-06-23', caseNumber: '00.01.00-A00-81-18' })
})

test('a paper that is not whole leaves nothing behind', async () => {
  const w = await paper()
  const [first] = paperOf('byraadet').recommendations
  const broken = { ...paperOf('byraadet'), recommendations: first ? [first, first] : [] }
  const bringing = perform(w.deps, nobody, (work) => bringPaper(work, broken))
  await expect(bringing).rejects.toThrow('code-twice')
  expect(await w.db.selectFrom('strategy').select('id').execute()).toHaveLength(1)
})

test('before there is a paper, the page says where to look instead', async () => {
  const w = await world()
  expect((await w.visit(strategyUrl)).text).toContain('Her er ikke noget endnu')
  expect((await w.get(csvUrl)).status).toBe(404)
})
