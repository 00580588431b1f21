import type { Recommendation } from '../bringing.ts'
import type { RecommendationKind } from '../kinds.ts'
import type { Said } from '../reading-csv.ts'
import { lineOf, type OutlineItem } from './reading.ts'

const LONG = 80

interface New {
  kind: RecommendationKind
  /** The body that leads those that are new. */
  lead: string
}

/** What a document says of each recommendation: the words of those that are there, all of what is new. */
export function saidOf(
  items: readonly OutlineItem[],
  codes: ReadonlyMap<number, string>,
  known: readonly Pick<Recommendation, 'code'>[],
  { kind, lead }: New,
): Said[] {
  const there = new Set(known.map(({ code }) => code))
  const gathers = new Set(items.map(({ under }) => under))
  return items.map((item) => {
    const line = lineOf(item)
    const code = codes.get(line) ?? ''
    const { official, under, task } = item
    if (there.has(code)) return { code, official }
    const own = gathers.has(line) ? ('structural' as const) : kind
    const parent = under === null ? null : (codes.get(under) ?? null)
    return { code, parent, task, title: titleOf(official), official, kind: own, bodies: [lead] }
  })
}

/** A short title from the words that were decided; the municipality finds a better one. */
export function titleOf(official: string): string {
  const words = official.replace(/^at\s+/i, '')
  const [sentence = ''] = words.split(/(?<=[.!?;:])\s/)
  const short = sentence.length <= LONG ? sentence : sentence.slice(0, LONG).replace(/\s\S*$/, ' …')
  const bare = short.replace(/[.;:]$/, '').trim() || words.slice(0, LONG)
  return bare.charAt(0).toLocaleUpperCase('da') + bare.slice(1)
}

/** What keeps the codes from being used, by line. */
export function codeProblems(codes: ReadonlyMap<number, string>) {
  const seen = new Set<string>()
  const problems = new Map<number, 'code-wrong' | 'code-again'>()
  for (const [line, code] of codes) {
    if (!/^[\p{L}\d.-]{1,20}$/u.test(code)) problems.set(line, 'code-wrong')
    else if (seen.has(code)) problems.set(line, 'code-again')
    seen.add(code)
  }
  return problems
}
