import type { Source } from './source.ts'

/**
 * Every reason that can reach refuseIf(): those written in the call, and those that the rules
 * called in it give.
 */
export function reasonsIn(files: readonly Source[]): string[] {
  const code = files.map((file) => file.code).join('\n')
  const calls = [...code.matchAll(/refuseIf\(([\s\S]*?)\)\n/g)].map(([, inside = '']) => inside)
  const rules = new Set(calls.flatMap((inside) => inside.match(/\w+(?=\()/g) ?? []))
  const bodies = [...rules].map((rule) => bodyOf(rule, code))
  return [...new Set([...calls, ...bodies].flatMap(reasons))].sort()
}

/** From where a rule is declared to the next declaration. */
const bodyOf = (rule: string, code: string) =>
  new RegExp(
    `(?:function|const) ${rule}\\b[\\s\\S]*?(?=\\n(?:export|async|function|const|interface|type|/\\*\\*)|$)`,
  ).exec(code)?.[0] ?? ''

/** What is given back, not what is compared with. */
const reasons = (code: string) =>
  [...code.matchAll(/(?:^\s*|return|\?|:)\s*'([a-z][a-z-]+)'/g)].map(([, reason = '']) => reason)
