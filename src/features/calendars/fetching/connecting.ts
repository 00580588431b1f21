import { lookup as resolve } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { FetchProblem } from '../entries/trouble.ts'

/** Says no, for a reason that people can be told. */
export class NotFetched extends Error {
  readonly problem: FetchProblem
  readonly detail: string | undefined
  constructor(problem: FetchProblem, detail?: string) {
    super(problem)
    this.problem = problem
    this.detail = detail
  }
}

export interface Ask {
  /** Whether an IP address may be connected to. */
  mayReach: (address: string) => boolean
  headers: http.OutgoingHttpHeaders
  signal: AbortSignal
}

/**
 * Asks for one address, without following where it points. Every address the name has is looked
 * at, and just those are connected to: the name cannot become another one in between.
 */
export function ask(url: URL, { mayReach, headers, signal }: Ask): Promise<http.IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotFetched('bad-answer')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !mayReach(host)) throw new NotFetched('private-address')
  const { request } = url.protocol === 'https:' ? https : http
  const { promise, resolve: done, reject } = Promise.withResolvers<http.IncomingMessage>()
  request(url, { agent: false, lookup: checked(mayReach), headers, signal }, done)
    .on('error', reject)
    .end()
  return promise
}

const checked =
  (mayReach: Ask['mayReach']): LookupFunction =>
  (host, options, callback) =>
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error || !first) return callback(error ?? new NotFetched('no-such-host'), '')
      if (!addresses.every(({ address }) => mayReach(address)))
        return callback(new NotFetched('private-address'), '')
      if (options.all) return callback(null, addresses)
      return callback(null, first.address, first.family)
    })
