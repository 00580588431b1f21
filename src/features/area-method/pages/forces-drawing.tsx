import { type ForceKind, forceKinds } from '../forces/kinds.ts'
import { spotsRound } from '../forces/round.ts'
import type { Force } from '../queries.ts'
import { text } from '../text/index.ts'

const SIZE = 400
const MIDDLE = SIZE / 2
const RADIUS = 168

interface DrawingProps {
  name: string
  /** In the order they stand round the circle. */
  forces: readonly Force[]
  ties: readonly { one: string; other: string }[]
}

/** Who works with whom, drawn: a number for each, a line for each tie. The table beside it says the same. */
export function ForcesDrawing({ name, forces, ties }: DrawingProps) {
  const spots = spotsRound(forces.length, MIDDLE, RADIUS)
  const spotOf = new Map(forces.map(({ id }, at) => [id, spots[at]]))
  return (
    <figure class="forces">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={text('drawing', { area: name })}>
        {ties.map(({ one, other }) => {
          const from = spotOf.get(one)
          const to = spotOf.get(other)
          return from && to ? <path class="tie" d={bow(from, to)} /> : null
        })}
        {forces.map(({ kind }, at) => {
          const { x, y } = spots[at] ?? { x: MIDDLE, y: MIDDLE }
          return (
            <g class={`force k-${kind}`} transform={`translate(${x} ${y})`}>
              <Shape kind={kind} />
              <text y="6.5">{at + 1}</text>
            </g>
          )
        })}
      </svg>
      <figcaption>
        <ul class="bare force-kinds">
          {forceKinds.map((kind) => (
            <li>
              <svg viewBox="-24 -24 48 48" aria-hidden="true" focusable="false">
                <g class={`force k-${kind}`}>
                  <Shape kind={kind} />
                </g>
              </svg>
              {text(`kind-${kind}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

interface At {
  x: number
  y: number
}

/** A line that leans towards the middle, so that it keeps clear of those between. */
function bow(from: At, to: At): string {
  const lean = (a: number, b: number) => Math.round(MIDDLE + ((a + b) / 2 - MIDDLE) * 0.6)
  return `M${from.x} ${from.y}Q${lean(from.x, to.x)} ${lean(from.y, to.y)} ${to.x} ${to.y}`
}

/** Told apart by their shape, never by colour alone. */
function Shape({ kind }: { kind: ForceKind }) {
  switch (kind) {
    case 'association':
      return <circle r="19" />
    case 'place':
      return <rect x="-17" y="-17" width="34" height="34" rx="4" />
    case 'offer':
      return <path d="M0-22 22 0 0 22-22 0z" />
    default:
      return <path d="M-11-19H11L22 0 11 19H-11L-22 0z" />
  }
}
