import { colour, skinColours } from './colours.ts'
import { type Looks, type Place, person } from './people.ts'
import { pick } from './random.ts'
import { circle, degrees, group, outline, polar, rect, times } from './shapes.ts'
import { cake, cardFan, chair, cup, openSeat, plate, slice, tulips } from './things.ts'

const [fair, tan, olive, brown, dark] = skinColours
const centre = 450
const table = 236
const seats = 9
const scale = 2.3
const first = 2.62

const guests: (Looks & Partial<Place>)[] = [
  { top: colour.coral, head: 'curly', hair: '#2A201D', skin: brown, accent: colour.coral },
  { top: colour.white, head: 'bun', hair: '#D7DADC', skin: fair, accent: colour.lake },
  { top: colour.lake, head: 'cap', hair: '#5A3926', skin: tan, accent: colour.coral },
  { top: colour.lilacDeep, head: 'scarf', hair: '#2A201D', skin: olive, accent: colour.rose },
  { top: colour.leafDeep, head: 'bald', hair: '#C7CCD0', skin: fair, accent: colour.coral },
  { top: colour.lakeDeep, head: 'long', hair: '#DDB769', skin: fair, accent: colour.coral },
  {
    top: colour.rose,
    head: 'short',
    hair: '#1B2430',
    skin: dark,
    accent: colour.coral,
    wheelchair: true,
    table: true,
  },
  { top: colour.lilac, head: 'beanie', hair: '#9C6030', skin: tan, accent: colour.lakeDeep },
]

const angle = (seat: number) => first + (seat / seats) * 2 * Math.PI
const facing = (seat: number) => degrees(angle(seat)) - 90
const at = (radius: number, turn: number) => polar(centre, centre, radius, turn)

/** The laid table on the front page. The nearest chair is open. A symbol, so that it can take the page's colours. */
export function hero() {
  const body = disc() + chairs() + open() + board() + people() + places() + middle()
  return `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="h" viewBox="0 0 900 900">${body}</symbol></svg>`
}

// The page's own colours, with a fallback where a picture cannot see them.
const disc = () => circle(centre, centre, 436, 'var(--hero-disc,#ffe08f)')

function open() {
  const [x, y] = at(table + 92, first)
  return openSeat({ x, y, turn: facing(0), scale, ring: `var(--hero-seat,${colour.ink})` })
}

const chairs = () =>
  guests
    .map((guest, index) => {
      if (guest.wheelchair) return ''
      const seat = index + 1
      const fill = pick([colour.lakeDeep, colour.coralDeep, colour.leafDeep], seat)
      return chair(...at(table + 74, angle(seat)), facing(seat), fill, scale)
    })
    .join('')

const board = () =>
  circle(centre, centre, table, colour.wood) +
  outline(centre, centre, table - 16, `${colour.woodDeep}80`, 3)

const people = () =>
  guests
    .map((guest, index) => {
      const [x, y] = at(table + 48, angle(index + 1))
      return person({ x, y, turn: facing(index + 1), scale, ...guest })
    })
    .join('')

const places = () =>
  times(seats, (seat) => {
    const turn = angle(seat)
    const rim = pick([colour.lake, colour.coral, colour.leaf], seat)
    const cake = seat % 3 === 1 ? '' : slice(0, 0, degrees(turn) + 90)
    const fill = pick([colour.white, colour.sun, colour.lakePale, colour.coral], seat)
    return (
      group(...at(table - 62, turn + 0.03), 0, 1.75, plate(0, 0, rim) + cake) +
      group(...at(table - 50, turn - 0.24), degrees(turn), 1.7, cup(0, 0, 0, fill))
    )
  })

const middle = () =>
  group(416, 428, 0, 2, cake(0, 0, 23)) +
  group(502, 476, 0, 2, tulips(0, 0)) +
  group(424, 528, -24, 1.8, cardFan(0, 0, 0, colour.coral)) +
  group(
    512,
    388,
    14,
    1.5,
    rect(-18, -12, 36, 24, 3, colour.lilac) + rect(-15, -12, 3, 24, 0, colour.lilacDeep),
  ) +
  candle(346, 480) +
  candle(458, 352)

const candle = (x: number, y: number) =>
  circle(x, y, 9, colour.cream) + circle(x, y, 4, colour.sunDeep)
