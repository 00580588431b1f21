interface StepsProps {
  now: number
  of: number
  /** "Spørgsmål 2 af 5" */
  text: string
}

/** How far one has come, as chairs round a table. */
export function Steps({ now, of, text }: StepsProps) {
  return (
    <p class="steps">
      <span class="chairs" aria-hidden="true">
        {Array.from({ length: of }, (_, chair) => (
          <i class={chair + 1 < now ? 'on' : chair + 1 === now ? 'now' : undefined} />
        ))}
      </span>
      <span>{text}</span>
    </p>
  )
}
