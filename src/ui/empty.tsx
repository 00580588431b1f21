import type { Child } from 'hono/jsx'
import { SeatRing } from './seat-ring.tsx'

interface EmptyProps {
  heading: string
  text: string
  level?: 1 | 2 | undefined
  /** What one can do instead: there is always something. */
  children?: Child
}

/** Nothing here yet: an empty table with an open seat, and what one can do instead. */
export function Empty({ heading, text, level = 2, children }: EmptyProps) {
  const Heading = `h${level}` as const
  return (
    <div class="panel empty t-sun">
      <SeatRing taken={0} places={5} />
      <div class="stack gap-3">
        <Heading>{heading}</Heading>
        <p class="voice">{text}</p>
        {children ? <div class="row above-3">{children}</div> : null}
      </div>
    </div>
  )
}
