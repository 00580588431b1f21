import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { Child } from 'hono/jsx'
import { Bars } from './bars.tsx'
import { Fold } from './fold.tsx'
import { Table } from './table.tsx'

export interface ChartValue {
  name: string
  value: number
  /** The number as it may be shown. */
  words: string
}

interface ChartProps {
  heading: string
  values: ChartValue[]
  /** What the fold with the table says. */
  tableLabel: string
  /** What a row is, and what is counted. */
  columns: [string, string]
  help?: string | undefined
}

/** Numbers as bars, each with its words, and the same as a table. */
export const BarChart = (props: ChartProps) => (
  <Chart {...props}>
    <Bars label={props.heading} bars={props.values} />
  </Chart>
)

const WIDE = 360
const HIGH = 190
const EDGE = 44
const TOP = 40
const FLOOR = 150

/** Numbers over time as a line, each with its words, and the same as a table. */
export function LineChart(props: ChartProps) {
  const { heading, values } = props
  const across = scalePoint(
    values.map(({ name }) => name),
    [EDGE, WIDE - EDGE],
  )
  const up = scaleLinear([0, Math.max(1, ...values.map(({ value }) => value))], [FLOOR, TOP])
  const points = values.map((one) => ({ ...one, x: across(one.name) ?? 0, y: up(one.value) }))
  const path = line<{ x: number; y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  )(points)
  const said = values.map(({ name, words }) => `${name}: ${words}`).join('. ')
  return (
    <Chart {...props}>
      <svg
        class="line-chart"
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        role="img"
        aria-label={`${heading}. ${said}`}
      >
        <path class="floor" d={`M0 ${FLOOR}H${WIDE}`} />
        <path class="line" d={path ?? undefined} />
        {points.map(({ name, words, x, y }) => (
          <>
            <circle cx={x} cy={y} r="6" />
            <text class="number" x={x} y={y - 14}>
              {words}
            </text>
            {name.split(/ (?=\d{4}$)/).map((part, row) => (
              <text x={x} y={FLOOR + 18 + 16 * row}>
                {part}
              </text>
            ))}
          </>
        ))}
      </svg>
    </Chart>
  )
}

const Chart = ({
  heading,
  values,
  tableLabel,
  columns: [what, number],
  help,
  children,
}: ChartProps & { children: Child }) => (
  <div class="stack gap-4">
    <h3>{heading}</h3>
    {children}
    {help ? <p class="help">{help}</p> : null}
    <Fold summary={tableLabel}>
      <Table
        caption={heading}
        columns={[{ text: what }, { text: number, number: true }]}
        rows={values.map(({ name, words }) => [name, words])}
      />
    </Fold>
  </div>
)
