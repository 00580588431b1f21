import type { Child } from 'hono/jsx'

interface HeadingRowProps {
  /** The heading, and a line under it. */
  children: Child
  /** What one can do, at the other end of the row. */
  action?: Child
}

/** A heading with its action at the other end. */
export function HeadingRow({ children, action }: HeadingRowProps) {
  return (
    <div class="head">
      <div>{children}</div>
      {action}
    </div>
  )
}
