import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { type Tone, toneClass } from './tone.ts'

interface VoiceProps {
  by: Child
  tone?: Tone | undefined
  children: Child
}

/** Somebody's own words, and who said them. */
export function Voice({ by, tone, children }: VoiceProps) {
  return (
    <blockquote class={classes('stack', tone && 'panel', toneClass(tone))}>
      <p class="voice">{children}</p>
      <footer class="help">{by}</footer>
    </blockquote>
  )
}
