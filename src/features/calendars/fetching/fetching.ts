import type { IncomingMessage } from 'node:http'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { mostBytes } from '#platform/ics/reading.ts'
import type { ReadingProblem } from '../entries/trouble.ts'
import { ask, NotFetched } from './connecting.ts'

export type Fetched =
  | { bytes: Buffer; etag: string | null; lastModified: string | null }
  | { same: true }
  | { problem: ReadingProblem }

interface Options {
  mayReach: (address: string) => boolean
  /** What the server said last time, to be told that nothing is new. */
  etag?: string | null
  lastModified?: string | null
  bytes?: number
  milliseconds?: number
}

const MOST_REDIRECTS = 3
const MILLISECONDS = 10_000

/** The calendar at an address: at most 5 MB, within ten seconds all told. Never throws. */
export async function fetchCalendar(address: string, options: Options): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.milliseconds ?? MILLISECONDS)
  try {
    const answer = await follow(new URL(address), options, signal)
    if (answer.statusCode === 304) return { same: true }
    return {
      bytes: await bodyOf(answer, options.bytes ?? mostBytes, signal),
      etag: answer.headers.etag ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
    }
  } catch (error) {
    return { problem: signal.aborted ? { kind: 'too-slow' } : problemOf(error) }
  }
}

async function follow(first: URL, { mayReach, etag, lastModified }: Options, signal: AbortSignal) {
  const headers = {
    accept: 'text/calendar, */*;q=0.1',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'Medklang',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  }
  let url = first
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url, { mayReach, headers, signal })
    const status = answer.statusCode ?? 0
    if (status === 200 || (status === 304 && (etag || lastModified))) return answer
    answer.destroy()
    const { location } = answer.headers
    if (![301, 302, 303, 307, 308].includes(status) || !location) throw refusal(status)
    const next = URL.parse(location, url)
    if (!next) throw new NotFetched('bad-answer', String(status))
    url = next
  }
  throw new NotFetched('too-many-redirects')
}

function refusal(status: number) {
  if (status === 404 || status === 410) return new NotFetched('not-found')
  if (status === 401 || status === 403) return new NotFetched('forbidden')
  return new NotFetched('bad-answer', String(status))
}

const unpackers: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Counted after it is unpacked: a small packet can hold a very large file. */
async function bodyOf(answer: IncomingMessage, most: number, signal: AbortSignal) {
  const chunks: Buffer[] = []
  let size = 0
  const count = new Writable({
    write(chunk: Buffer, _, done) {
      size += chunk.length
      chunks.push(chunk)
      done(size > most ? new NotFetched('fetch-too-large') : null)
    },
  })
  const unpack = unpackers[answer.headers['content-encoding']?.toLowerCase() ?? '']
  if (unpack) await pipeline(answer, unpack(), count, { signal })
  else await pipeline(answer, count, { signal })
  return Buffer.concat(chunks)
}

const unknownNames = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA'])

function problemOf(error: unknown): ReadingProblem {
  if (error instanceof NotFetched)
    return { kind: error.problem, ...(error.detail && { detail: error.detail }) }
  const code = (error as { code?: string }).code ?? ''
  if (unknownNames.has(code)) return { kind: 'no-such-host' }
  return { kind: 'unreachable' }
}
