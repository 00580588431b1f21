import { expect, test } from 'vitest'
import type { State } from './kinds.ts'
import type { Paper } from './paper.ts'
import { nextDue, pastIn } from './standing.ts'

const said = (state: State) => ({
  ...{ state, assessment: null, why: '', happened: '', voices: '', next: '' },
  ...{ evidence: [], figures: [] },
})

const paper = (period: string, states: Record<string, State | null>): Paper => ({
  ...{ period, opensOn: '', dueOn: '', strategy: '', tasks: [] },
  reports: Object.entries(states).map(([code, state]) => ({
    ...{ code, title: '', task: 1, lead: '' },
    said: state ? said(state) : null,
  })),
})

const papers = [
  paper('2025-H2', { A: 'not-begun', B: 'decided-against' }),
  paper('2026-H1', { A: null, B: 'decided-against' }),
]

test('each half-year stands with what it says, also that it says nothing', () => {
  const states = pastIn({ papers }, 'A').map(({ period, said: one }) => [period, one?.state])
  expect(states).toEqual([
    ['2025-H2', 'not-begun'],
    ['2026-H1', undefined],
  ])
  expect(pastIn({ papers }, 'C')).toEqual([])
})

test('the next status is due with the half-year that is open, or the one that comes', () => {
  const open = { code: '2026-H2', dueOn: '2026-12-05', left: 3 }
  expect(nextDue({ papers, open }, 'A')?.toString()).toBe('2026-12-05')
  expect(nextDue({ papers, open: null }, 'A')?.toString()).toBe('2026-12-22')
  expect(nextDue({ papers: [], open: null }, 'A')).toBeNull()
})

test('no status is awaited of what was decided against', () => {
  expect(nextDue({ papers, open: null }, 'B')).toBeNull()
})
