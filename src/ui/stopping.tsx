import type { Child } from 'hono/jsx'
import { Button, ButtonLink } from './forms.tsx'

interface StoppingProps {
  action: string
  title: string
  lead: string
  button: string
  /** What it is that stops. */
  children: Child
}

/** Opened by the link in a message. A program that only looks at links stops nothing. */
export const Stopping = ({ action, title, lead, button, children }: StoppingProps) => (
  <form method="post" action={action} class="wrap narrow band stack gap-5">
    <h1>{title}</h1>
    <p class="voice">{lead}</p>
    {children}
    <div class="act">
      <Button size="big">{button}</Button>
    </div>
  </form>
)

interface StoppedProps {
  title: string
  lead: string
  next: { href: string; text: string }
}

/** It has stopped, and where one can go from there. */
export const Stopped = ({ title, lead, next }: StoppedProps) => (
  <div class="wrap narrow band stack gap-5">
    <h1>{title}</h1>
    <p class="voice">{lead}</p>
    <div class="act">
      <ButtonLink href={next.href}>{next.text}</ButtonLink>
    </div>
  </div>
)
