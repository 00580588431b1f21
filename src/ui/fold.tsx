import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

interface FoldProps {
  summary: string
  icon?: IconName | undefined
  /** search: always open from tablet. filters: always open on a wide window. */
  kind?: 'search' | 'filters' | undefined
  open?: boolean | undefined
  /** The number of a shortcut: see Button. */
  shortcut?: string | undefined
  children: Child
}

/** Folded on a phone, open where there is room. */
export function Fold({ summary, icon, kind, open, shortcut, children }: FoldProps) {
  const look = kind === 'search' ? 'unfold' : kind
  return (
    <details class={classes(look)} open={open || undefined}>
      <summary accesskey={shortcut}>
        {icon ? <Icon name={icon} /> : null}
        {summary}
        <Icon name="down" class="turn" />
      </summary>
      {children}
    </details>
  )
}
