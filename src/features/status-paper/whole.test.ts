import { expect, test } from 'vitest'
import { type PaperReport, WHOLE } from '#features/reporting/index.ts'
import { bodiesIn, isAlongside, partFor } from './whole.ts'

const report = (code: string, task: number, bodies: string[] | null): PaperReport => {
  const [leadId = '', ...others] = bodies ?? []
  const one = { code, title: code, task, lead: leadId, said: null }
  return bodies ? { ...one, leadId, others: others.map((id) => ({ id, name: id })) } : one
}

const both = report('A', 1, ['social', 'culture'])
const alone = report('B', 2, ['social'])
const other = report('C', 3, ['culture', 'school'])
const paper = {
  ...{ period: '2026-H2', opensOn: '', dueOn: '', strategy: '' },
  tasks: [1, 2, 3].map((number) => ({ number, title: '' })),
  reports: [both, alone, other],
}
const codesFor = (bodyId: string) => {
  const part = partFor({ paper, decisions: [], isLocked: true }, bodyId).paper
  return [part.reports.map(({ code }) => code), part.tasks.map(({ number }) => number)]
}

test.each([
  ['social', ['A', 'B'], [1, 2]],
  ['culture', ['A', 'C'], [1, 3]],
  ['school', ['C'], [3]],
  ['nobody', [], []],
  [WHOLE, ['A', 'B', 'C'], [1, 2, 3]],
])('%s reads what it leads and what it is addressed by', (body, codes, tasks) => {
  expect(codesFor(body)).toEqual([codes, tasks])
})

test('who leads is not alongside', () => {
  expect([both, alone, other].map((one) => isAlongside(one, 'culture'))).toEqual([
    true,
    false,
    false,
  ])
})

test('each body has one paper, and what was locked before bodies were kept has none', () => {
  expect(bodiesIn(paper.reports).map(({ id }) => id)).toEqual(['social', 'culture', 'school'])
  const old = report('A', 1, null)
  expect(bodiesIn([old])).toEqual([])
  expect(isAlongside(old, 'culture')).toBe(false)
})
