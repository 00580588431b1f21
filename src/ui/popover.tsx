import type { Child } from 'hono/jsx'

interface PopoverProps {
  id: string
  heading: string
  children: Child
}

/** A panel that a button with `popovertarget` opens. Esc and a press outside close it. */
export function Popover({ id, heading, children }: PopoverProps) {
  return (
    <div class="pop" id={id} popover="auto" role="dialog" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </div>
  )
}
