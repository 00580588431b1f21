import { expect, test } from 'vitest'
import type { PaperReport } from '#features/reporting/index.ts'
import { exceptionsOf } from './exceptions.ts'

const nothing = { why: '', happened: '', voices: '', next: '', evidence: [], figures: [] }
const said = (
  state: 'going-on' | 'on-hold' | 'done',
  assessment: 'green' | 'amber' | 'red' | null,
): Pick<PaperReport, 'said'> => ({ said: { ...nothing, state, assessment } })

test('what is missing comes first, then red, amber and what waits; what goes well is left out', () => {
  const [well, waits, amber, red] = [
    said('going-on', 'green'),
    said('on-hold', null),
    said('on-hold', 'amber'),
    said('going-on', 'red'),
  ]
  const missing = { said: null }
  const all = [well, waits, amber, red, missing, said('done', null)]
  expect(exceptionsOf(all)).toEqual([missing, red, amber, waits])
})
