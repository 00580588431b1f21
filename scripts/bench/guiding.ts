import { measure, p99OfComing } from './load.ts'
import type { Line } from './table.ts'

const LIKES = ['snak', 'natur', 'musik', 'mad', 'haender', 'spil', 'have', 'laere']
const AREAS = ['ry', 'skanderborg', 'galten', 'hoerning', 'stilling']
const PARTS = ['formiddag', 'eftermiddag', 'aften']
/** From what very many have to what hardly anybody has: the last finds next to nothing. */
const NEEDS = ['', '&brug=pris.gratis', '&flok=lille&brug=ro.stille&brug=adgang.teleslynge']

/** More than a whole municipality asks for at once, and less than there is room for. */
const RATE = 50

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
  const load = { url: baseUrl, paths, headers: { cookie: '__Host-medklang=nobody' } }
  const { perSecond } = await measure(load)
  const p99 = await p99OfComing(load, { perSecond: RATE, seconds: 20 })
  return [
    {
      size,
      what: `The guide from answers to suggestions, p99 when ${RATE} a second come (wanted: under 80 ms)`,
      value: p99,
      unit: 'ms',
    },
    { size, what: 'The guide from answers to suggestions', value: perSecond, unit: 'pages/s' },
  ]
}
