import { colour } from '../colours.ts'
import { pick } from '../random.ts'
import type { Scene } from '../scene.ts'
import { circle, rect, times, wash } from '../shapes.ts'
import { lettuce, openSeat, plate, tulips } from '../things.ts'

const stitched = ' stroke="#fff" stroke-width="3" stroke-dasharray="3 11"'

/** Two long tables laid for supper. */
export const dinner: Scene = ({ somebody, variant }) => {
  const table = (y: number, second: number) => {
    const seat = (index: number) => 76 + index * 98 + second * 12
    const people = times(6, (index) => {
      const x = seat(index)
      const open = second === 0 && index === 3
      const near = open ? openSeat({ x, y: y + 66, scale: 0.98 }) : somebody({ x, y: y + 62 })
      return near + somebody({ x: x - 6, y: y - 62, turn: 180 })
    })
    return (
      people +
      rect(-20, y - 40, 680, 80, 0, second ? colour.wood : '#F0CFA3') +
      rect(-20, y - 12, 680, 24, 0, second ? colour.lake : colour.coral) +
      rect(-20, y - 12, 680, 24, 0, 'none', stitched) +
      times(6, (index) => supper(seat(index), y)) +
      bowls(y, second)
    )
  }
  return wash(pick([colour.cream, colour.leafPale], variant)) + table(100, 0) + table(268, 1)
}

const supper = (x: number, y: number) =>
  plate(x, y + 27, colour.leaf) +
  circle(x, y + 27, 5.6, colour.coralDeep) +
  circle(x + 3, y + 31, 3.6, colour.leafDeep) +
  plate(x - 6, y - 27, colour.lake) +
  circle(x - 6, y - 27, 5.6, colour.sunDeep) +
  circle(x + 25, y + 22, 5.4, colour.lakePale) +
  circle(x + 20, y - 24, 5.4, colour.lakePale)

const bowls = (y: number, second: number) =>
  circle(140 + second * 240, y, 17, colour.white) +
  lettuce(140 + second * 240, y, 13) +
  circle(350 + second * 130, y, 15, colour.ink) +
  circle(350 + second * 130, y, 11, colour.coral) +
  tulips(540 - second * 300, y)
