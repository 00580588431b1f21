import { colour } from './colours.ts'
import { cast } from './people.ts'
import { pick, seeded } from './random.ts'
import { circle, rect, times } from './shapes.ts'
import { cake, chair, cup, openSeat, plate, slice, tulips } from './things.ts'

const y = 150
const seats = 11
const grounds = [colour.lakePale, colour.leafPale, colour.lilacPale, colour.cream]
const chairs = [colour.lakeDeep, colour.coralDeep, colour.leafDeep, colour.lilacDeep]
const rims = [colour.lake, colour.leaf, colour.coral]
const cups = [colour.white, colour.sun, colour.lakePale, colour.coral]

const across = (seat: number) => 118 + seat * 104
const haze = ' fill-opacity=".3"'
const stitched = ' stroke="#fff" stroke-width="3" stroke-dasharray="3 11"'

/** A wide picture for places and associations: one long table. */
export function banner(seed: string | number = 1) {
  const random = seeded(`banner${seed}`)
  const somebody = cast(random)
  const ground = seed === 1 || seed === '1' ? colour.lakePale : pick(grounds, random() * 4)

  const people = times(seats, (seat) => {
    const x = across(seat)
    const far =
      chair(x, y - 92, 180, pick(chairs, seat), 1.12) +
      somebody({ x, y: y - 74, turn: 180, scale: 1.2 })
    if (seat === 3) return far + openSeat({ x, y: y + 94, scale: 1.16 })
    const wheelchair = seat === 7
    return (
      far +
      (wheelchair ? '' : chair(x, y + 92, 0, pick(chairs, seat + 2), 1.12)) +
      somebody({ x, y: y + 74, scale: 1.2, wheelchair, table: true })
    )
  })

  const body =
    rect(0, 0, 1280, 300, 0, ground) +
    circle(200, y, 250, '#fff', haze) +
    circle(1010, y, 250, '#fff', haze) +
    people +
    rect(40, y - 48, 1200, 96, 26, colour.wood) +
    rect(52, y - 11, 1176, 22, 11, colour.coral) +
    rect(52, y - 11, 1176, 22, 11, 'none', stitched) +
    times(seats, laid) +
    cake(330, y, 18) +
    tulips(640, y) +
    cake(950, y, 18)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 300" preserveAspectRatio="xMidYMid slice">${body}</svg>`
}

function laid(seat: number) {
  const x = across(seat)
  return (
    plate(x, y + 30, pick(rims, seat)) +
    plate(x, y - 30, pick(rims, seat + 2)) +
    (seat % 2 ? slice(x, y + 30, 0) + slice(x, y - 30, 180) : '') +
    cup(x + 28, y + 26, 20, pick(cups, seat)) +
    cup(x - 28, y - 26, 200, pick(cups, seat + 3))
  )
}
