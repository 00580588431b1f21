export interface MapProps {
  /** What the map shows, for those who hear it. */
  label: string
  /** Address of the points. */
  points: string
  /** Address of the pictures under them, or null for a quiet ground. */
  tiles: string | null
  /** Who made the pictures. */
  credit: string
  /** Under the map: that the list says the same. */
  note: string
  words: { zoomIn: string; zoomOut: string; close: string }
}

/** Points on a map. It needs JavaScript, so the same always stands in a list beside it. */
export function PointsMap({ label, points, tiles, credit, note, words }: MapProps) {
  return (
    <figure class="map-figure no-print" data-js>
      <section
        class="points-map"
        dir="ltr"
        aria-label={label}
        data-map={points}
        data-tiles={tiles ?? undefined}
        data-zoom-in={words.zoomIn}
        data-zoom-out={words.zoomOut}
        data-close={words.close}
      />
      <figcaption class="help">
        {note} {tiles ? credit : null}
      </figcaption>
    </figure>
  )
}
