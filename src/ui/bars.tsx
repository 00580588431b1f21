interface BarsProps {
  /** What the bars show. */
  label: string
  bars: { name: string; value: number; words: string }[]
}

/** Numbers beside each other as lengths, each with its words; a table says the same. */
export function Bars({ label, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <figure class="count-bars" aria-label={label}>
      {bars.map(({ name, value, words }) => (
        <div class="count-bar">
          <span>{name}</span>
          <b>{words}</b>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * value) / most} height="8" />
          </svg>
        </div>
      ))}
    </figure>
  )
}
