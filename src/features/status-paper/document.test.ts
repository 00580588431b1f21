import { expect, test } from 'vitest'
import type { PaperReport } from '#features/reporting/index.ts'
import { documentOf } from './document.ts'

const well = { ...{ why: '', happened: '', voices: '', next: '' }, evidence: [], figures: [] }
const report = (said: PaperReport['said']): PaperReport => ({
  ...{ code: 'R1', title: 'Mød folk, hvor de er', task: 1, lead: 'Socialudvalget', said },
})

const sectionsOf = (reports: PaperReport[]) => {
  const paper = { period: '2026-H2', opensOn: '', dueOn: '', strategy: '', tasks: [], reports }
  const about = { body: null, baseUrl: 'http://localhost:3000', municipality: 'Kommunen' }
  return documentOf({ paper, decisions: [], isLocked: true }, about).sections
}

test('what to look at begins a page when there is something, and takes none when all goes well', () => {
  const place = (reports: PaperReport[]) =>
    sectionsOf(reports).find(({ heading }) => heading === 'Det skal I se på')
  expect(place([report(null)])).toMatchObject({ isApart: true })
  const fine = place([report({ ...well, state: 'going-on', assessment: 'green' })])
  expect(fine).toMatchObject({ isApart: false, lead: ['Alt går, som det skal.'] })
})
