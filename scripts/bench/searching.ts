import { measure } from './load.ts'
import type { Line } from './table.ts'

const WORDS = [
  'kaffe',
  'gåtur',
  'strik',
  'spil',
  'have',
  'musik',
  'kor',
  'sprog',
  'mad',
  'stikning',
]
const AREAS = ['ry', 'skanderborg', 'galten', 'hoerning', 'stilling']
const PARTS = ['formiddag', 'eftermiddag', 'aften']

/** Searches with words and two filters, each another one, so that none is a kept page. */
export async function searching(baseUrl: string, size: number): Promise<Line[]> {
  const paths = WORDS.flatMap((word) =>
    AREAS.flatMap((area) =>
      PARTS.map((part) => `/invitationer?q=${encodeURIComponent(word)}&sted=${area}&tid=${part}`),
    ),
  )
  const { p99, perSecond } = await measure({
    url: baseUrl,
    paths,
    headers: { cookie: '__Host-medklang=nobody' },
  })
  return [
    { size, what: 'Search with words and two filters, p99', value: p99, unit: 'ms' },
    { size, what: 'Search with words and two filters', value: perSecond, unit: 'pages/s' },
  ]
}

/** The calendar of every invitation, asked for again. */
export async function feeds(baseUrl: string, size: number): Promise<Line[]> {
  const { perSecond } = await measure({ url: `${baseUrl}/invitationer/kalender.ics` })
  return [{ size, what: 'The .ics of 1,000 invitations', value: perSecond, unit: 'files/s' }]
}
