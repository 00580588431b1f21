import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import { type Tone, toneClass } from './tone.ts'

interface NoteProps {
  icon: IconName
  tone?: Tone | undefined
  heading?: string | undefined
  /** A message about what just happened is read aloud at once. */
  role?: 'status' | 'alert' | undefined
  class?: string | undefined
  children?: Child
}

/** A pictogram and a few words on a tinted surface. */
export function Note({ icon, tone = 'lake', heading, role, class: extra, children }: NoteProps) {
  return (
    <div class={classes('panel note', toneClass(tone), extra)} role={role}>
      <Icon name={icon} />
      <div class="stack gap-3">
        {heading ? <h2 class="as-h3">{heading}</h2> : null}
        {children}
      </div>
    </div>
  )
}

/** The same without a surface: small print beside a button. */
export function SmallNote({ icon, children }: { icon: IconName; children: Child }) {
  return (
    <p class="small-note help">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  )
}
