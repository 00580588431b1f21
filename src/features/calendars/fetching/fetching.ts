import { mostBytes } from '#platform/ics/reading.ts'
import { type Answered, askOutside, NotReached, type Trouble } from '#platform/outbound/index.ts'
import type { FetchProblem, ReadingProblem } from '../entries/trouble.ts'

export type Fetched =
  | { bytes: Uint8Array<ArrayBuffer>; etag: string | null; lastModified: string | null }
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
  const { mayReach, etag, lastModified, bytes, milliseconds } = options
  try {
    const answer = await askOutside(address, {
      mayReach,
      mostBytes: bytes ?? mostBytes,
      milliseconds: milliseconds ?? MILLISECONDS,
      redirects: MOST_REDIRECTS,
      headers: {
        accept: 'text/calendar, */*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        ...(etag && { 'if-none-match': etag }),
        ...(lastModified && { 'if-modified-since': lastModified }),
      },
    })
    return answered(answer, Boolean(etag ?? lastModified))
  } catch (error) {
    if (!(error instanceof NotReached)) throw error
    return { problem: { kind: problems[error.trouble] } }
  }
}

function answered({ status, headers, bytes }: Answered, known: boolean): Fetched {
  if (status === 304 && known) return { same: true }
  if (status === 404 || status === 410) return { problem: { kind: 'not-found' } }
  if (status === 401 || status === 403) return { problem: { kind: 'forbidden' } }
  if (status !== 200) return { problem: { kind: 'bad-answer', detail: String(status) } }
  return { bytes, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null }
}

const problems: Record<Trouble, FetchProblem> = {
  'bad-address': 'bad-answer',
  'no-such-host': 'no-such-host',
  'private-address': 'private-address',
  'too-large': 'fetch-too-large',
  'too-many-redirects': 'too-many-redirects',
  'too-slow': 'too-slow',
  unreachable: 'unreachable',
}
