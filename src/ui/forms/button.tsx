import type { Child } from 'hono/jsx'
import { classes } from '../classes.ts'
import { Icon, type IconName } from '../icon.tsx'

interface Look {
  /** main: the one thing to do here. alt: as big, beside it. quiet: a link's weight. */
  kind?: 'main' | 'alt' | 'quiet' | undefined
  size?: 'big' | 'small' | undefined
  full?: boolean | undefined
  icon?: IconName | undefined
  class?: string | undefined
  /** The number of a shortcut, pressed together with the browser's own keys; shown in a list. */
  shortcut?: string | undefined
  children: Child
}

export interface ButtonProps extends Look {
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  formaction?: string | undefined
  formnovalidate?: boolean | undefined
  form?: string | undefined
  /** Opens the popover with this id. */
  opens?: string | undefined
}

/** Says what happens when one presses it: "Slå den op", never "OK". */
export function Button({ type = 'submit', opens, ...button }: ButtonProps) {
  const { name, value, formaction, formnovalidate, form } = button
  return (
    <button
      {...{ type, name, value, formaction, formnovalidate, form, accesskey: button.shortcut }}
      popovertarget={opens}
      class={look(button)}
    >
      <Inside {...button} />
    </button>
  )
}

export interface ButtonLinkProps extends Look {
  href: string
  download?: boolean | undefined
  /** A tab of its own, where this page must not be left. */
  target?: '_blank' | undefined
  rel?: string | undefined
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, download, target, rel, ...link }: ButtonLinkProps) {
  return (
    <a
      {...{ href, rel, target, download: download || undefined, accesskey: link.shortcut }}
      class={look(link)}
    >
      <Inside {...link} />
    </a>
  )
}

/** Prints the page. Needs JavaScript, and is hidden without it. */
export function PrintButton({ kind = 'quiet', children, ...rest }: Look) {
  return (
    <button type="button" class={look({ kind, children, ...rest })} data-print data-js>
      <Icon name="print" />
      {children}
    </button>
  )
}

function Inside({ icon, children }: Look) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  )
}

function look({ kind = 'main', size, full, class: extra }: Look) {
  if (kind === 'quiet') return classes('quiet', extra)
  return classes('btn', kind === 'alt' && 'alt', size, full && 'full', extra)
}
