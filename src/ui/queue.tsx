import type { Child } from 'hono/jsx'
import { Disc, type IconName } from './icon.tsx'
import type { Tone } from './tone.ts'

export interface QueueItem {
  href: string
  icon: IconName
  tone: Tone
  title: Child
  text: Child
  /** How long it has waited: "Siden i går". */
  age?: string | undefined
  current?: boolean | undefined
}

interface QueueProps {
  items: QueueItem[]
  label?: string | undefined
  labelledby?: string | undefined
}

/** What waits for somebody, longest first. */
export function Queue({ items, label, labelledby }: QueueProps) {
  return (
    <ul class="queue" aria-label={label} aria-labelledby={labelledby}>
      {items.map(({ href, icon, tone, title, text, age, current }) => (
        <li>
          <a class="q-item" href={href} aria-current={current ? 'true' : undefined}>
            <Disc name={icon} tone={tone} />
            <span>
              <b>{title}</b>
              {text}
            </span>
            {age ? <span class="age">{age}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
