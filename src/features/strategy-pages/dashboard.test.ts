import { expect, test } from 'vitest'
import { approve, check, freeze, openPeriod, type Said, write } from '#features/reporting/index.ts'
import { perform, type Work } from '#platform/work.ts'
import { withPaper } from '#test/paper.ts'
import { world } from '#test/world.ts'
import { strategyUrl } from './urls.ts'

const said: Said = {
  ...{ state: 'going-on', assessment: 'green', why: '', happened: 'Det første møde er holdt.' },
  ...{ voices: '', next: '', evidence: [], figures: [] },
}

/** A half-year with a status of two, locked, and the next one that is being written. */
async function halfYears() {
  const w = await world()
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const soeren = await w.given.person({ name: 'Søren', roles: ['administrator'] })
  await withPaper(w, { id: sanne.id, name: 'Sanne', roles: ['secretary'] })
  const does = (id: string, task: (work: Work) => Promise<void>) =>
    perform(w.deps, { id, name: '', roles: ['secretary'] }, task)
  const open = (code: string) => {
    const [opensOn, dueOn] = ['2026-11-01', '2026-12-05'].map((day) => Temporal.PlainDate.from(day))
    if (!opensOn || !dueOn) throw new Error('No dates.')
    return does(sanne.id, (work) => openPeriod(work, { code, opensOn, dueOn }))
  }
  const period = '2026-H1'
  await open(period)
  for (const [code, state] of [
    ['R1.1', 'going-on'],
    ['R2.1a', 'done'],
  ] as const) {
    const whole = { period, code, said: { ...said, state }, isDone: true }
    await does(sanne.id, (work) => write(work, whole))
    await does(soeren.id, (work) => check(work, { period, code }))
  }
  await does(sanne.id, (work) => approve(work, period))
  await does(sanne.id, (work) => freeze(work, period))
  await open('2026-H2')
  return w
}

test('everybody sees how many stand where, what is missing, and the day it is due', async () => {
  const w = await halfYears()
  const { document, text } = await w.visit(strategyUrl)
  expect(w.statements()).toHaveLength(3)
  const numbers = [...document.querySelectorAll('.tally > div')].map((one) => one.textContent)
  expect(numbers).toEqual(['I gang1', 'Gennemført1', 'Mangler44'])
  expect(text).toContain('46 anbefalinger mangler en status for 2. halvår 2026')
  expect(text).toContain('Vi er ved at skrive. Sidste dag er 5. december 2026.')

  const [first] = document.querySelectorAll('.rec')
  expect(first?.querySelector('.status')?.textContent).toBe('I gang')
  expect(first?.querySelector('.hist')?.getAttribute('aria-label')).toContain('ældste først')
  expect(first?.querySelector('.hist')?.textContent).toBe('1. halvår 2026: I gang')
  expect(first?.textContent).toContain('Det første møde er holdt.')
  const above = document.querySelector('a[href="/strategi/R2.1"]')?.closest('.rec')
  expect(above?.querySelector('.status')?.textContent).toBe('Mangler')
})
