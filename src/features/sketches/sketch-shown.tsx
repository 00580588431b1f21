import type { Sketch } from './sketch.ts'
import { barOf, north, viewBox, writtenAt } from './sketch-parts.ts'

/** The drawing on a page, with the same in words below it. */
export function SketchShown({ sketch }: { sketch: Sketch }) {
  const { place, towns, scale, says } = sketch
  const bar = barOf(scale)
  return (
    <figure class="sketch">
      <svg viewBox={viewBox} aria-hidden="true" direction="ltr">
        <path class="sketch-line" d={`${bar.path}${north.path}`} />
        {towns.map(({ x, y }) => (
          <circle class="sketch-town" cx={x} cy={y} r="4" />
        ))}
        <circle class="sketch-place" cx={place.x} cy={place.y} r="5" />
        {[place, ...towns].map((dot) => {
          const { x, y, anchor } = writtenAt(dot)
          return (
            <text x={x} y={y} text-anchor={anchor}>
              {dot.label}
            </text>
          )
        })}
        <text x={bar.words.x} y={bar.words.y}>
          {scale.says}
        </text>
        <text x={north.words.x} y={north.words.y} text-anchor="middle">
          {sketch.north}
        </text>
      </svg>
      <figcaption>
        <bdi>{says}</bdi>
      </figcaption>
    </figure>
  )
}
