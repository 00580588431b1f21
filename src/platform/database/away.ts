/** What a connection that broke says, where PostgreSQL itself had no time to give a code. */
const broken =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed)|Cannot use a pool after|driver has already been destroyed)/

/** Classes of PostgreSQL's codes: no connection, no room, stopped by somebody; and a server that only reads. */
const away = /^(08...|53...|57P0[1-5]|25006)$/

const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/**
 * Whether the database could not be reached, or has no room: nothing is wrong with what was asked,
 * and the same may be asked again a little later.
 */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall, message } = error as Error & { code?: unknown; syscall?: unknown }
  if (typeof code === 'string' && (away.test(code) || network.has(code))) return true
  // The socket of a server on this machine is a file that goes with it.
  if (code === 'ENOENT' && syscall === 'connect') return true
  return broken.test(message)
}
