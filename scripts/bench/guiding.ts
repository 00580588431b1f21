import { measure } from './load.ts'
import type { Line } from './table.ts'

const LIKES = ['snak', 'natur', 'musik', 'mad', 'haender', 'spil', 'have', 'laere']
const AREAS = ['ry', 'skanderborg', 'galten', 'hoerning', 'stilling']
const PARTS = ['formiddag', 'eftermiddag', 'aften']
/** From what very many have to what hardly anybody has: the last finds next to nothing. */
const NEEDS = ['', '&brug=pris.gratis', '&flok=lille&brug=ro.stille&brug=adgang.teleslynge']

/** Answers to some or all of the five questions, each another way, so that none is a kept page. */
export async function guiding(baseUrl: string, size: number): Promise<Line[]> {
  const whole = LIKES.flatMap((like) =>
    AREAS.flatMap((area) =>
      PARTS.flatMap((part) =>
        NEEDS.map((need) => `/guide/forslag?hvad=${like}&sted=${area}&tid=${part}${need}`),
      ),
    ),
  )
  const short = LIKES.map((like) => `/guide/forslag?hvad=${like}`)
  const paths = [...whole, ...short, '/guide/forslag?brug=pris.gratis']
  const { p99, perSecond } = await measure({
    url: baseUrl,
    paths,
    headers: { cookie: '__Host-medklang=nobody' },
  })
  return [
    {
      size,
      what: 'The guide from answers to suggestions, p99 (wanted: under 80 ms)',
      value: p99,
      unit: 'ms',
    },
    { size, what: 'The guide from answers to suggestions', value: perSecond, unit: 'pages/s' },
  ]
}
