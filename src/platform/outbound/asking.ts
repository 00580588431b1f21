import { lookup as resolve } from 'node:dns'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { type Connecting, connectTo, NotReached, type Trouble } from './connecting.ts'
import { bodyOf } from './reading.ts'

export interface Asking {
  mayReach: Connecting['mayReach']
  mostBytes: number
  milliseconds: number
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** How often a redirect is followed; each is looked at as the first was. */
  redirects?: number
  /** How names are looked up; the tests have a way of their own. */
  lookup?: typeof resolve
}

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  bytes: Uint8Array<ArrayBuffer>
}

const REDIRECTS = [301, 302, 303, 307, 308]
const AGENT = 'Medklang'

/**
 * The one way out: asks a server somewhere else, in so many milliseconds and bytes all told.
 * Throws NotReached where it may not, or cannot.
 */
export async function askOutside(address: string, asking: Asking): Promise<Answered> {
  const signal = AbortSignal.timeout(asking.milliseconds)
  try {
    const answer = await follow(address, asking, signal)
    const bytes = await bodyOf(answer, asking.mostBytes, signal)
    return { status: answer.statusCode ?? 0, headers: answer.headers, bytes }
  } catch (error) {
    throw new NotReached(signal.aborted ? 'too-slow' : troubleIn(error))
  }
}

async function follow(address: string, asking: Asking, signal: AbortSignal) {
  const { mayReach, method = 'GET', headers, body, redirects = 0, lookup = resolve } = asking
  const connecting: Connecting = {
    ...{ method, body, mayReach, lookup, signal },
    headers: { 'user-agent': AGENT, ...headers },
  }
  let next = URL.parse(address)
  for (let left = redirects; next; left--) {
    const answer: IncomingMessage = await connectTo(next, connecting)
    const { location } = answer.headers
    if (redirects === 0 || !location || !REDIRECTS.includes(answer.statusCode ?? 0)) return answer
    answer.destroy()
    if (left === 0) throw new NotReached('too-many-redirects')
    next = URL.parse(location, next)
  }
  throw new NotReached('bad-address')
}

const unknownNames = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA'])

function troubleIn(error: unknown): Trouble {
  if (error instanceof NotReached) return error.trouble
  return unknownNames.has((error as { code?: string }).code ?? '') ? 'no-such-host' : 'unreachable'
}
