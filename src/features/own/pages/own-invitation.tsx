import { ButtonLink } from '#ui/forms.tsx'
import { Status, type StatusKind } from '#ui/status.tsx'
import { text } from '../text/index.ts'

export interface OwnInvitationProps {
  id: string
  title: string
  state: 'in-review' | 'change-asked' | 'refused' | 'published' | 'cancelled' | 'over'
  when: string
  estimate: string
  reason: string
  href: string
  hostHref: string | null
  editHref: string | null
  datesHref: string | null
  cancelHref: string | null
}

const kinds: Record<OwnInvitationProps['state'], StatusKind> = {
  'in-review': 'waiting',
  'change-asked': 'stopped',
  refused: 'declined',
  published: 'done',
  cancelled: 'declined',
  over: 'done',
}

/** One of one's own invitations: where it stands, why, and what one can do. */
export function OwnInvitation(invitation: OwnInvitationProps) {
  const {
    id,
    title,
    state,
    when,
    estimate,
    reason,
    href,
    hostHref,
    editHref,
    datesHref,
    cancelHref,
  } = invitation
  return (
    <article class="panel plain stack gap-3" aria-labelledby={`titel-${id}`}>
      <Status kind={kinds[state]} text={text(`state-${state}`)} />
      <h3 id={`titel-${id}`}>
        <a href={href}>{title}</a>
      </h3>
      {when ? <p>{when}</p> : null}
      <p>
        {text(`state-${state}-text`)} {state === 'in-review' ? estimate : null}
      </p>
      {reason ? <blockquote class="voice">{reason}</blockquote> : null}
      <div class="row">
        {editHref ? (
          <ButtonLink href={editHref} kind={state === 'change-asked' ? 'main' : 'alt'}>
            {text('edit')}
            <span class="vh"> {title}</span>
          </ButtonLink>
        ) : null}
        {hostHref ? (
          <ButtonLink href={hostHref} kind="alt">
            {text('whoComes')}
            <span class="vh"> {title}</span>
          </ButtonLink>
        ) : null}
        {datesHref ? (
          <ButtonLink href={datesHref} kind="alt">
            {text('dates')}
            <span class="vh"> {title}</span>
          </ButtonLink>
        ) : null}
        {cancelHref ? (
          <a class="quiet" href={cancelHref}>
            {text('cancel')}
            <span class="vh"> {title}</span>
          </a>
        ) : null}
      </div>
    </article>
  )
}
