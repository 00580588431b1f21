import type { lookup as resolve } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

export type Trouble =
  | 'bad-address'
  | 'no-such-host'
  | 'private-address'
  | 'too-large'
  | 'too-many-redirects'
  | 'too-slow'
  | 'unreachable'

/** Why there was no answer. Its message is the kind alone: an address may hold a secret. */
export class NotReached extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble)
    this.trouble = trouble
  }
}

export interface Connecting {
  method: string
  headers: http.OutgoingHttpHeaders
  body: string | Uint8Array | undefined
  /** Whether an IP address may be connected to: isPublic, unless the address is a setting. */
  mayReach: (address: string) => boolean
  lookup: typeof resolve
  signal: AbortSignal
}

/**
 * Asks one address, without following where it points. Every address the name has is looked at,
 * and just those are connected to: the name cannot become another one in between.
 */
export function connectTo(url: URL, asking: Connecting): Promise<http.IncomingMessage> {
  const { method, headers, body, mayReach, lookup, signal } = asking
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotReached('bad-address')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !mayReach(host)) throw new NotReached('private-address')
  const { request } = url.protocol === 'https:' ? https : http
  const { promise, resolve: done, reject } = Promise.withResolvers<http.IncomingMessage>()
  const checked = checkedLookup(lookup, mayReach)
  request(url, { agent: false, lookup: checked, method, headers, signal }, done)
    .on('error', reject)
    .end(body)
  return promise
}

const checkedLookup =
  (lookup: typeof resolve, mayReach: Connecting['mayReach']): LookupFunction =>
  (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error || !first) return callback(error ?? new NotReached('no-such-host'), '')
      if (!addresses.every(({ address }) => mayReach(address)))
        return callback(new NotReached('private-address'), '')
      if (options.all) return callback(null, addresses)
      return callback(null, first.address, first.family)
    })
