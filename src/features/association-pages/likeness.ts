const filling = new Set(['i', 'og', 'for', 'af', 'den', 'det', 'the', 'foreningen', 'forening'])

/** Whether two names may well be the same people: spelled a little otherwise, or one in the other. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [core(one), core(other)]
  if (a === '' || b === '') return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (a === b || (short.length >= 6 && long.includes(short))) return true
  return short.length >= 6 && distance(a, b) <= 2
}

/** The letters that matter: "Foreningen Café Æblet i Ry" is "cafeaebletry". */
const core = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => !filling.has(word))
    .join('')
    .replace(/\p{M}/gu, '')

/** How many letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (const [place, letter] of [...a].entries()) {
    const next = [place + 1]
    for (let at = 0; at < b.length; at++) {
      const swap = (row[at] ?? 0) + (letter === b[at] ? 0 : 1)
      next.push(Math.min(swap, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
