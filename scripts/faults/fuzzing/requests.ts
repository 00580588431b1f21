import type { Door } from '../../../test/support/doors.ts'
import { oddBody } from './bodies.ts'
import type { Chance } from './chance.ts'
import { oddPieces, oddTypes, oddWords } from './odd.ts'

export interface Known {
  doors: readonly Door[]
  /** Names of fields and questions, as our own pages have them. */
  names: readonly string[]
  /** Ids and tokens of things that are there. */
  ids: readonly string[]
  /** Sessions of people with every role. */
  cookies: readonly string[]
  baseUrl: string
  /** Addresses that pages showed on the way. */
  learned: readonly { method: string; path: string }[]
}

export interface Odd {
  /** The door, for whoever reads of it. */
  door: string
  path: string
  init: RequestInit
}

const METHODS = ['GET', 'POST', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'BREW']

/** A request to one of the doors that no browser of ours would send, or hardly. */
export function oddRequest(chance: Chance, known: Known): Odd {
  const isKnown = known.learned.length > 0 && chance.often(0.5)
  const door = chance.one(isKnown ? known.learned : known.doors)
  const method = chance.often(isKnown ? 0.95 : 0.8) ? door.method : chance.one(METHODS)
  const headers = new Headers()
  const set = (name: string, value: string) => {
    // What cannot be said in a header reaches nobody.
    if (!/[^\t\x20-\x7e\x80-\xff]/.test(value)) headers.set(name, value)
  }
  if (chance.often(0.6)) set('cookie', chance.one(known.cookies))
  else if (chance.often(0.2))
    set(
      'cookie',
      `medklang=${chance.one(oddWords)}; kladde=${'a'.repeat(chance.below(9000))}; ${chance.one(oddPieces)}`,
    )
  set(
    'origin',
    chance.often(0.85) ? known.baseUrl : chance.one(['null', 'https://evil.example', 'x']),
  )
  for (const name of [
    'accept-language',
    'referer',
    'if-none-match',
    'accept-encoding',
    'range',
    'x-forwarded-for',
    'authorization',
    'hx-request',
  ])
    if (chance.often(0.1)) set(name, chance.one([...oddWords, ...oddTypes]))
  const init: RequestInit = { method, headers }
  if (method !== 'GET' && method !== 'HEAD') {
    const { body, type } = oddBody(chance, known.names, known.ids)
    if (body !== undefined) init.body = body
    if (type !== undefined) set('content-type', type)
  }
  return {
    door: `${method} ${door.path}`,
    path: isKnown ? door.path : pathTo(chance, known, door.path),
    init,
  }
}

function pathTo(chance: Chance, { ids, names }: Known, pattern: string): string {
  const piece = () => (chance.often(0.6) ? chance.one(ids) : chance.one(oddPieces))
  const path = pattern.replace(
    /:\w+(\{[^/]+?\})?(\.\w+)?(?=\/|$)/g,
    (_, __, end = '') => piece() + end,
  )
  if (!chance.often(0.4)) return path
  const pairs = Array.from({ length: 1 + chance.below(5) }, () => {
    const value = chance.often(0.3)
      ? chance.one(oddPieces)
      : encodeURIComponent(chance.one(oddWords).toWellFormed())
    return `${chance.one(names)}=${value}`
  })
  return `${path}?${pairs.join('&')}`
}
