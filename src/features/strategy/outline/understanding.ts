import type { Typed } from '#platform/http.tsx'
import type { RecommendationKind } from '../kinds.ts'
import type { CurrentStrategy } from '../queries.ts'
import type { Said } from '../reading-csv.ts'
import { codesOf } from './numbering.ts'
import { type LeftLine, lineOf, readOutline } from './reading.ts'
import { codeProblems, saidOf } from './saying.ts'

export interface UnderstoodItem {
  line: number
  code: string
  /** The code of what it stands under. */
  under: string | null
  task: number
  official: string
  /** What it would do to the paper. */
  does: 'new' | 'words' | 'same'
}

export interface Understood {
  items: UnderstoodItem[]
  left: (Omit<LeftLine, 'why'> & { why: LeftLine['why'] | 'task-untitled' })[]
  /** Those that the paper does not have. */
  tasks: { number: number; title: string }[]
  problems: ReturnType<typeof codeProblems>
  hasNew: boolean
  said: Said[]
}

export const codeField = (line: number) => `code-${line}`

interface Asked {
  outline: string
  /** With the codes that were corrected. */
  typed: Typed
  lead: string
  kind: RecommendationKind
}

/** What a document would do to the paper: see it first, then take it in. */
export function understood(
  { recommendations, tasks: there }: CurrentStrategy,
  { outline, typed, lead, kind }: Asked,
): Understood {
  const { items, left, tasks: named } = readOutline(outline)
  const codes = codesOf(items)
  for (const line of codes.keys()) {
    const [corrected] = [typed[codeField(line)] ?? []].flat()
    if (corrected !== undefined) codes.set(line, corrected.trim())
  }
  const known = new Map(recommendations.map((one) => [one.code, one]))
  const isThere = (number: number) => there.some((task) => task.number === number)
  const missing = named.filter(({ number }) => !isThere(number))
  const tasks = new Map(
    missing.filter(({ title }) => title).map(({ number, title }) => [number, { number, title }]),
  )
  const untitled = missing.filter(({ number }) => !tasks.has(number))
  const shown = items.map((item): UnderstoodItem => {
    const { under, task, official } = item
    const line = lineOf(item)
    const code = codes.get(line) ?? ''
    const was = known.get(code)
    const does = was ? (was.official === official ? 'same' : 'words') : 'new'
    return {
      line,
      code,
      under: under === null ? null : (codes.get(under) ?? null),
      task,
      official,
      does,
    }
  })
  return {
    ...{ items: shown, tasks: [...tasks.values()], problems: codeProblems(codes) },
    left: [
      ...left,
      ...untitled.map(({ line, number }) => ({
        ...{ line, words: String(number), why: 'task-untitled' as const },
      })),
    ].toSorted((a, b) => a.line - b.line),
    hasNew: shown.some(({ does }) => does === 'new'),
    said: saidOf(items, codes, recommendations, { kind, lead }),
  }
}
