import { Button } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { WaitingAssociation, WaitingClaim } from '../queries.ts'
import { text } from '../text/index.ts'
import { undoAssociationUrl, undoClaimUrl } from '../urls.ts'

interface Props {
  associations: WaitingAssociation[]
  claims: WaitingClaim[]
  minutes: number
}

/** What was answered a moment ago, and can still be taken back. */
export function JustAnswered({ associations, claims, minutes }: Props) {
  const all = [
    ...associations
      .filter(({ status }) => status !== 'waiting')
      .map(({ id, name, status }) => ({
        name,
        action: undoAssociationUrl(id),
        words: text(status === 'listed' ? 'undo-listed' : 'undo-refused', { name }),
      })),
    ...claims
      .filter(({ approved }) => approved !== null)
      .map(({ id, name, person, approved }) => ({
        name,
        action: undoClaimUrl(id),
        words: text(approved ? 'undo-claimed' : 'undo-unclaimed', { name, person }),
      })),
  ]
  if (all.length === 0) return null
  return (
    <section class="stack gap-5">
      <h2>{text('undoHeading')}</h2>
      <p>{text('undoText', { minutes })}</p>
      {all.map(({ name, action, words }) => (
        <Note icon="check" tone="leaf">
          <p>{words}</p>
          <form method="post" action={action}>
            <Button kind="alt">
              {text('undo')}
              <span class="vh"> {text('undoFor', { name })}</span>
            </Button>
          </form>
        </Note>
      ))}
    </section>
  )
}
