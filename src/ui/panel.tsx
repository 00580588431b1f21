import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { type Tone, toneClass } from './tone.ts'

interface PanelProps {
  tone?: Tone | undefined
  /** White with a hairline instead of tinted. */
  plain?: boolean | undefined
  id?: string | undefined
  labelledby?: string | undefined
  class?: string | undefined
  children: Child
}

/** A tinted surface that sets something apart. It is for reading. */
export function Panel({ tone, plain, id, labelledby, class: extra, children }: PanelProps) {
  return (
    <section
      class={classes('panel stack gap-5', plain && 'plain', toneClass(tone), extra)}
      id={id}
      aria-labelledby={labelledby}
    >
      {children}
    </section>
  )
}
