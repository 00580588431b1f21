import { colour } from '../colours.ts'
import { pick } from '../random.ts'
import type { Scene } from '../scene.ts'
import { circle, degrees, outline, polar, times, wash } from '../shapes.ts'
import { cake, cardFan, chair, cup, openSeat, plate, slice, tulips } from '../things.ts'

const [x, y, radius, seats] = [320, 206, 104, 7]

/** A round table with coffee, cake and cards. */
export const coffee: Scene = ({ random, somebody, variant }) => {
  const ground = pick([colour.lakePale, colour.rose, colour.leafPale, colour.lilacPale], variant)
  const first = random() * 0.5
  const open = Math.floor(random() * seats)
  const angle = (seat: number) => first + (seat / seats) * 6.283
  const facing = (seat: number) => degrees(angle(seat)) - 90
  const wheelchair = (seat: number) => seat === (open + 3) % seats && variant % 2 === 0

  const chairs = times(seats, (seat) => {
    if (seat === open) {
      const [cx, cy] = polar(x, y, radius + 44, angle(seat))
      return openSeat({ x: cx, y: cy, turn: facing(seat) })
    }
    if (wheelchair(seat)) return ''
    const fill = pick([colour.lakeDeep, colour.woodDeep, colour.coralDeep], seat + variant)
    return chair(...polar(x, y, radius + 34, angle(seat)), facing(seat), fill)
  })

  const guests = times(seats, (seat) => {
    const [cx, cy] = polar(x, y, radius + 22, angle(seat))
    const place = { x: cx, y: cy, turn: facing(seat), scale: 1.08, table: true }
    const guest = seat === open ? '' : somebody({ ...place, wheelchair: wheelchair(seat) })
    const [px, py] = polar(x, y, radius - 32, angle(seat) + 0.12)
    const rim = pick([colour.lake, colour.coral, colour.leaf], seat)
    const piece = seat % 2 === 0 || seat === open ? slice(px, py, degrees(angle(seat)) + 90) : ''
    const drink = cup(...polar(x, y, radius - 28, angle(seat) - 0.3), degrees(angle(seat)))
    return guest + plate(px, py, rim) + piece + drink
  })

  return (
    wash(ground) +
    circle(x, y, 218, '#fff', ' fill-opacity=".38"') +
    chairs +
    circle(x, y, radius, colour.wood) +
    outline(x, y, radius - 9, `${colour.woodDeep}73`, 2) +
    guests +
    cake(x - 14, y - 8, 22) +
    tulips(x + 26, y + 20) +
    cardFan(x - 22, y + 36, -30, colour.coral)
  )
}
