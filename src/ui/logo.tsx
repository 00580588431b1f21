const seats = Array.from({ length: 8 }, (_, seat) => {
  const angle = (seat / 8) * 2 * Math.PI + 2.75
  return { x: (24 + 18 * Math.cos(angle)).toFixed(1), y: (24 + 18 * Math.sin(angle)).toFixed(1) }
})

/** A table with eight seats, seen from above. The coral one is yours. */
export function Logo() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="9.5" fill="currentColor" />
      {seats.map(({ x, y }, seat) =>
        seat < 7 ? (
          <circle cx={x} cy={y} r="4.3" fill="currentColor" />
        ) : (
          <circle cx={x} cy={y} r="4" fill="#F0705A" stroke="currentColor" stroke-width="2" />
        ),
      )}
    </svg>
  )
}
