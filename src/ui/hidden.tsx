import { Button } from './forms.tsx'
import { Note } from './note.tsx'

interface HiddenNoteProps {
  heading: string
  text: string
  /** Where one shows it again. */
  action: string
  button: string
}

/** On a page that only those who may show it again can see. */
export function HiddenNote({ heading, text, action, button }: HiddenNoteProps) {
  return (
    <Note icon="info" tone="sun" role="status" heading={heading}>
      <p>{text}</p>
      <form method="post" action={action}>
        <Button kind="alt">{button}</Button>
      </form>
    </Note>
  )
}

interface HiddenListProps {
  heading: string
  items: readonly { href: string; name: string }[]
}

/** At the end of a list, for those who may show them again. */
export function HiddenList({ heading, items }: HiddenListProps) {
  if (items.length === 0) return null
  return (
    <section class="stack gap-3" aria-labelledby="skjult">
      <h2 id="skjult" class="as-h3">
        {heading}
      </h2>
      <ul class="bare stack gap-2">
        {items.map(({ href, name }) => (
          <li>
            <a class="quiet" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
