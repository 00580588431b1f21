import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export interface Chip {
  href: string
  text: string
  icon?: IconName | undefined
  /** Chosen: pressing takes it away again, and these words say so. */
  remove?: string | undefined
  /** The page one is on. */
  current?: boolean | undefined
}

interface ChipsProps {
  chips: Chip[]
  label?: string | undefined
  labelledby?: string | undefined
  class?: string | undefined
}

/** Short ways to something, or what one has chosen. */
export function Chips({ chips, label, labelledby, class: extra }: ChipsProps) {
  return (
    <ul class={classes('chips', extra)} aria-label={label} aria-labelledby={labelledby}>
      {chips.map(({ href, text, icon, remove, current }) => (
        <li>
          <a
            class={classes('chip', (remove || current) && 'on')}
            href={href}
            aria-current={current ? 'page' : undefined}
          >
            {icon ? <Icon name={icon} /> : null}
            {text}
            {remove ? <Icon name="cross" /> : null}
            {remove ? <span class="vh"> – {remove}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
