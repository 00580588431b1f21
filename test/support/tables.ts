import { sources } from './source.ts'

export interface Column {
  table: string
  name: string
  /** The doc comment above it. */
  says: string
}

/** Every table and column the code knows, read from the row types that make up `Tables`. */
export function columnsInCode(): Column[] {
  const code = sources('src/**/*.ts')
    .map((source) => source.code)
    .join('\n')
  const rows = new Map(
    [...code.matchAll(/interface (\w+Row)\s*\{/g)].map((match) => [
      match[1],
      membersOf(bodyAt(code, match.index + match[0].length)),
    ]),
  )
  const tables = [...code.matchAll(/interface Tables\s*\{/g)].flatMap((match) =>
    membersOf(bodyAt(code, match.index + match[0].length)),
  )
  return tables.flatMap(({ name: table, type }) => {
    const columns = type.startsWith('{')
      ? membersOf(type.slice(1, -1))
      : (rows.get(/\w+Row\b/.exec(type)?.[0] ?? '') ?? [])
    return columns.map(({ name, says }) => ({ table, name, says }))
  })
}

interface Member {
  name: string
  type: string
  says: string
}

/** What stands between an opening brace, just before `start`, and the one that closes it. */
function bodyAt(code: string, start: number) {
  let depth = 1
  let at = start
  while (depth > 0 && at < code.length) {
    if (code[at] === '{') depth++
    if (code[at] === '}') depth--
    at++
  }
  return code.slice(start, at - 1)
}

function membersOf(body: string): Member[] {
  const members: Member[] = []
  const next = /\s*(?:\/\*\*([\s\S]*?)\*\/)?\s*(?:\/\/[^\n]*\n\s*)*(\w+)\??:\s*/y
  for (let match = next.exec(body); match; match = next.exec(body)) {
    const start = next.lastIndex
    const end = endOfType(body, start)
    const says = (match[1] ?? '').replace(/\s*\*?\s+/g, ' ').trim()
    members.push({ name: match[2] ?? '', type: body.slice(start, end).trim(), says })
    next.lastIndex = end + 1
  }
  return members
}

/** A type ends at the line's end or a semicolon, outside any braces. */
function endOfType(body: string, start: number) {
  let depth = 0
  for (let at = start; at < body.length; at++) {
    if ('{[('.includes(body[at] ?? '')) depth++
    if ('}])'.includes(body[at] ?? '')) depth--
    if (depth === 0 && /[\n;]/.test(body[at] ?? '')) return at
  }
  return body.length
}
