const MOST = 300
/** A name that nobody has: only what stands after it is kept. */
const HERE = 'https://here.invalid'

/**
 * The path of a page of ours, from a path or a whole address as a browser shows it. Null for what
 * is somewhere else. What a link carries after `#` is left out.
 */
export function ownPathIn(typed: string, baseUrl: string): string | null {
  const words = typed.trim()
  if (!URL.canParse(words, HERE)) return null
  const { origin, pathname, search } = new URL(words, HERE)
  const isHere = origin === HERE || origin === new URL(baseUrl).origin
  const path = pathname + search
  if (!isHere || pathname === '/' || path.startsWith('//') || path.length > MOST) return null
  return words.startsWith('/') || words.startsWith('http') ? path : null
}
