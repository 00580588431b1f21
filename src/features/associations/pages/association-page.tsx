import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import type { ListedAssociation } from '../queries.ts'
import { text } from '../text/index.ts'
import { associationsUrl } from '../urls.ts'

interface Props {
  association: ListedAssociation
  /** The list of what it invites to. */
  invitations: string
}

export function AssociationPage({ association, invitations }: Props) {
  const { name, summary, area } = association
  return (
    <div class="wrap narrow band stack gap-5">
      <Crumb href={associationsUrl} text={text('backToAll')} />
      <h1>{name}</h1>
      <p class="voice">{summary}</p>
      <p>{text('inArea', { area })}</p>
      <div class="act">
        <ButtonLink href={invitations}>{text('invitationsFrom', { name })}</ButtonLink>
      </div>
    </div>
  )
}
