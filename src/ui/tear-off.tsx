interface TearOffProps {
  /** Title, day and place, number: what somebody takes home. */
  lines: string[]
}

const strips = Array.from({ length: 8 })

/** The strips along the bottom of a printed notice. On the screen it is not there. */
export function TearOff({ lines }: TearOffProps) {
  return (
    <div class="only-print tearoff" aria-hidden="true">
      {strips.map(() => (
        <span>
          {lines.map((line) => (
            <>
              {line}
              <br />
            </>
          ))}
        </span>
      ))}
    </div>
  )
}
