import type { Child } from 'hono/jsx'
import { Status, type StatusKind } from './status.tsx'

interface Props {
  name: string
  href: string
  answer: 'yes' | 'no' | null
  /** What they said, or that they have not said anything yet. */
  words: string
  /** What those who asked can do about it. */
  children: Child
}

/** Somebody who was asked to stand beside others, and their own yes or no. */
export const Asked = ({ name, href, answer, words, children }: Props) => (
  <article class="panel plain stack gap-3">
    <h3>
      <a href={href}>{name}</a>
    </h3>
    <p>
      <Status kind={signs[answer ?? 'waits']} text={words} />
    </p>
    {children}
  </article>
)

const signs: Record<'waits' | 'yes' | 'no', StatusKind> = {
  waits: 'waiting',
  yes: 'done',
  no: 'declined',
}
