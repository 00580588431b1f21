import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'

interface Props {
  state: 'in-review' | 'published'
  title: string
  /** "som regel samme dag" */
  estimate: string
  changed: boolean
  href: string
  ownHref: string
}

/** Where the invitation stands, told as it is. */
export function StandingPage({ state, title, estimate, changed, href, ownHref }: Props) {
  const waits = state === 'in-review'
  const heading = changed ? 'changedTitle' : waits ? 'waitsTitle' : 'postedTitle'
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(heading)}</h1>
      <p class="voice">{title}</p>
      <Note icon={waits ? 'pause' : 'check'} tone={waits ? 'sun' : 'leaf'}>
        {waits ? (
          <>
            <p>{text('waitsText')}</p>
            <p>{estimate}</p>
            <p>{text('waitsLetter')}</p>
          </>
        ) : (
          <p>{text(changed ? 'changedText' : 'postedText')}</p>
        )}
      </Note>
      <div class="act above-0">
        <ButtonLink href={href}>{text('seeInvitation')}</ButtonLink>
        <ButtonLink href={ownHref} kind="alt">
          {text('seeMine')}
        </ButtonLink>
      </div>
    </div>
  )
}
