import { lineOf, type OutlineItem } from './reading.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** The code that each item would have in the paper, by its line; no two are alike. */
export function codesOf(items: readonly OutlineItem[]): Map<number, string> {
  const codes = new Map<number, string>()
  const used = new Set<string>()
  for (const item of items) {
    const above = item.under === null ? undefined : codes.get(item.under)
    const code = free(wanted(item, above), used, above ?? `R${item.task}.`)
    used.add(code)
    codes.set(lineOf(item), code)
  }
  return codes
}

/** As its own mark says. */
function wanted({ mark, task }: OutlineItem, above: string | undefined): string | null {
  const { kind, parts, code } = mark
  if (code) return code
  const last = parts.at(-1)
  if (last === undefined) return null
  if (above) return kind === 'letter' ? above + last : next(above, Number(last))
  if (kind === 'letter') return null
  // 2.1.3 where there is no 2.1: it is its c.
  const [first, second, third] = parts
  if (Number(first) !== task || second === undefined) return `R${task}.${Number(last)}`
  const top = `R${task}.${Number(second)}`
  return third === undefined ? top : next(top, Number(third))
}

function free(code: string | null, used: ReadonlySet<string>, above: string): string {
  if (code && !used.has(code)) return code
  let number = 1
  while (used.has(next(above, number))) number += 1
  return next(above, number)
}

/** R2.1 has R2.1a under it, and R2.1a has R2.1a1. */
function next(above: string, number: number): string {
  if (!/\d$/.test(above)) return `${above}${number}`
  return above + (letters[number - 1] ?? `-${number}`)
}
