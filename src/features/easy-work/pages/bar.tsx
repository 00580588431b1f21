interface Props {
  value: number
  most: number
}

/** How many, drawn; the number stands beside it, so it is hidden from reading aloud. */
export function Bar({ value, most }: Props) {
  const width = Math.round((100 * value) / Math.max(1, most))
  return (
    <svg
      class="bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect width={width} height="10" />
    </svg>
  )
}
