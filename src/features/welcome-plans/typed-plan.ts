import type { Typed } from '#platform/http.tsx'
import { type Plan, planParts } from './standing.ts'
import { text } from './text/index.ts'

/** A plan as it stands in its form; who begins is lent some questions. */
export function typedOf(plan: Plan | null): Typed {
  if (plan === null) return { questions: text('questionsLent') }
  return Object.fromEntries(planParts.map((part) => [part, [plan[part]].flat().join('\n')]))
}
