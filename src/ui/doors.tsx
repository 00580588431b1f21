import { Disc, type IconName } from './icon.tsx'
import type { Tone } from './tone.ts'

export interface Door {
  href: string
  icon: IconName
  tone: Tone
  title: string
  text: string
}

/** A few ways in, as big as a door. */
export function Doors({ doors }: { doors: Door[] }) {
  return (
    <ul class="doors">
      {doors.map(({ href, icon, tone, title, text }) => (
        <li>
          <a class="door" href={href}>
            <Disc name={icon} tone={tone} />
            <span>
              <b>{title}</b>
              {text}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
