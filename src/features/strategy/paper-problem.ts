import type { Paper } from './bringing.ts'
import { isCaseNumber } from './case-number.ts'

/** What keeps a paper from being whole: the first reason, or null. */
export function paperProblem({ caseNumber, tasks, recommendations }: Paper) {
  if (caseNumber !== null && !isCaseNumber(caseNumber)) return 'wrong-case-number'
  const numbers = new Set(tasks.map(({ number }) => number))
  const above = new Set<string>()
  for (const { code, parent, task, bodies } of recommendations) {
    if (above.has(code)) return 'code-twice'
    if (!numbers.has(task)) return 'unknown-task'
    if (parent !== null && !above.has(parent)) return 'unknown-parent'
    if (bodies.length === 0 || new Set(bodies).size < bodies.length) return 'wrong-bodies'
    above.add(code)
  }
  return recommendations.length === 0 ? 'empty-paper' : null
}
