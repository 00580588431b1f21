const LONGEST = 2000

/**
 * The address of a calendar as people paste it, ready to be asked for: webcal is https, and https
 * is meant where nothing is said. Null where it is no address, or holds a password.
 */
export function readAddress(typed: string): string | null {
  const words = typed.trim().replace(/^webcals?:\/\//i, 'https://')
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`)
  if (!url || words === '' || /\s/.test(words) || url.href.length > LONGEST) return null
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (url.username !== '' || url.password !== '') return null
  if (!/[.:]/.test(url.hostname) && url.hostname !== 'localhost') return null
  url.hash = ''
  return url.href
}
