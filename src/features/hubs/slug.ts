/** Addresses of our own that begin like a house. */
const OWN = ['nyt']
const MOST = 60

const inLetters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** A name as a part of an address: small letters, digits and hyphens. Never empty. */
export function slugOf(name: string): string {
  const plain = name
    .toLocaleLowerCase('da')
    .replace(/[æøå]/g, (letter) => inLetters[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9\s-]/g, '')
  const words = plain.split(/[\s-]+/).filter((word) => word !== '')
  return words.join('-').slice(0, MOST).replace(/-$/, '') || 'hus'
}

/** The first that nobody has: the name itself, or with a number after it. */
export function freeSlug(name: string, taken: readonly string[]): string {
  const slug = slugOf(name)
  const used = new Set([...OWN, ...taken])
  for (let number = 1; ; number++) {
    const tried = number === 1 ? slug : `${slug}-${number}`
    if (!used.has(tried)) return tried
  }
}
