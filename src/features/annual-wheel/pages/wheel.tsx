import {
  arc,
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from 'd3-shape'
import { turnStates } from '../kinds.ts'
import { angleOf, type Mark, placed } from '../placing.ts'
import { text } from '../text/index.ts'
import type { Item } from '../year.ts'
import { monthWords } from './words.ts'

const INNER = 58
const OUTER = 160
const LABEL = 178
const ROW = 24
const months = Array.from({ length: 12 }, (_, month) => month + 1)

/** A shape for each, so that nobody needs to see the colour. */
const shapes: Record<Mark['state'], SymbolType> = {
  planned: symbolCircle,
  moved: symbolTriangle,
  done: symbolSquare,
  'not-done': symbolCross,
  missing: symbolDiamond,
  elsewhere: symbolWye,
}

const shapeOf = (state: Mark['state']) => symbol(shapes[state], 150).digits(1)() ?? ''

interface Props {
  items: Item[]
  year: number
  today: Temporal.PlainDate
}

/** The year as a wheel. Everything on it stands in the list beside it. */
export function Wheel({ items, year, today }: Props) {
  const marks = placed(
    items.map((item) => ({
      on: item.on,
      state: item.from === 'duty' ? item.turn.state : 'elsewhere',
    })),
  )
  const hand = today.year === year ? at(angleOf(today), OUTER + 4) : null
  return (
    <figure class="year-wheel">
      <svg viewBox="-200 -200 400 400" role="img" aria-labelledby="hjulets-navn">
        <title id="hjulets-navn">
          {text('wheelName', { year: String(year), count: items.length })}
        </title>
        {months.map((month) => (
          <path class={month % 2 ? 'odd' : 'even'} d={sector(month)} />
        ))}
        {months.map((month) => {
          const { x, y } = at((2 * Math.PI * (month - 0.5)) / 12, LABEL)
          return (
            <text x={x} y={y}>
              {monthWords(month, 'short')}
            </text>
          )
        })}
        {hand ? <line class="hand" x1="0" y1="0" x2={hand.x} y2={hand.y} /> : null}
        {marks.map(({ angle, row, state }) => {
          const { x, y } = at(angle, INNER + 18 + row * ROW)
          return <path class={state} d={shapeOf(state)} transform={`translate(${x} ${y})`} />
        })}
        <text class="the-year" x="0" y="0">
          {year}
        </text>
      </svg>
      <figcaption>
        <ul class="wheel-signs" aria-label={text('signs')}>
          {([...turnStates, 'elsewhere'] as const).map((state) => (
            <li>
              <svg viewBox="-12 -12 24 24" aria-hidden="true">
                <path class={state} d={shapeOf(state)} />
              </svg>
              {text(`state-${state}`)}
            </li>
          ))}
          {hand ? (
            <li>
              <svg viewBox="-12 -12 24 24" aria-hidden="true">
                <line class="hand" x1="0" y1="11" x2="0" y2="-11" />
              </svg>
              {text('todayHand')}
            </li>
          ) : null}
        </ul>
      </figcaption>
    </figure>
  )
}

const sector = (month: number): string =>
  arc<null>()
    .digits(1)
    .innerRadius(INNER)
    .outerRadius(OUTER)
    .startAngle((2 * Math.PI * (month - 1)) / 12)
    .endAngle((2 * Math.PI * month) / 12)(null) ?? ''

const round = (length: number) => Math.round(length * 10) / 10

const at = (angle: number, radius: number) => ({
  x: round(Math.sin(angle) * radius),
  y: round(-Math.cos(angle) * radius),
})
