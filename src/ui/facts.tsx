import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import { type Tone, toneClass } from './tone.ts'

export interface Fact {
  icon: IconName
  title: Child
  text?: Child
  tone?: Tone | undefined
}

/** When, where and what it costs: the first thing on an invitation. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <div class="facts">
      {facts.map(({ icon, title, text, tone }) => (
        <div class={classes('fact', toneClass(tone))}>
          <Icon name={icon} />
          <div>
            <b>{title}</b>
            {text}
          </div>
        </div>
      ))}
    </div>
  )
}
