import { Button, ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { Status } from '#ui/status.tsx'
import { text } from '../text/index.ts'

interface Props {
  id: string
  heading: string
  words: string
  /** When it was confirmed; null where it is not. */
  done: string | null
  /** Null where the municipality has no MitID. */
  begin: { href: string; text: string } | null
  remove: { action: string; text: string }
}

/** One thing that can be confirmed: begun by a link to MitID, taken away by a button. */
export const Mark = ({ id, heading, words, done, begin, remove }: Props) => (
  <Panel plain labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {done ? (
      <form method="post" action={remove.action} class="stack">
        <p>
          <Status kind="done" text={done} />
        </p>
        <div class="act">
          <Button kind="alt">{remove.text}</Button>
        </div>
      </form>
    ) : (
      <>
        <p>{words}</p>
        {begin ? (
          <div class="act">
            <ButtonLink href={begin.href}>{begin.text}</ButtonLink>
          </div>
        ) : (
          <p>{text('notOffered')}</p>
        )}
      </>
    )}
  </Panel>
)
