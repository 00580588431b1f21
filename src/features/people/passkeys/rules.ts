/** So many devices nobody has; more are a mistake or worse. */
const MOST = 10

/**
 * Why a passkey is not made now, or null. Whoever holds a role the session does not give makes the
 * first one; after that only the passkey itself opens for more.
 */
export function changeRefusal({ held, count }: { held: boolean; count: number }) {
  if (held && count > 0) return 'passkey-use-yours'
  return count >= MOST ? 'passkey-many' : null
}
