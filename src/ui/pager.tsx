import { Icon } from './icon.tsx'

interface PagerProps {
  label: string
  /** "Side 2 af 5" */
  text: string
  previous?: { href: string; text: string } | undefined
  next?: { href: string; text: string } | undefined
}

/** To the pages before and after. */
export function Pager({ label, text, previous, next }: PagerProps) {
  return (
    <nav class="pager" aria-label={label}>
      {previous ? (
        <a class="btn alt" href={previous.href} rel="prev">
          <Icon name="left" flip />
          {previous.text}
        </a>
      ) : null}
      <span>{text}</span>
      {next ? (
        <a class="btn alt" href={next.href} rel="next">
          {next.text}
          <Icon name="right" flip />
        </a>
      ) : null}
    </nav>
  )
}
