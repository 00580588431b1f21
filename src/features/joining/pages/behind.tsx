import type { HostKind } from '#features/invitations/index.ts'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { associationUrl } from '../urls.ts'
import { greeterWords, listed } from '../words.ts'
import type { InvitationProps } from './invitation-page.tsx'

/** Who stands behind: the association, or what kind of people they are; and who does it with them. */
export function Behind({ invitation, municipality }: InvitationProps) {
  const { association, cohosts, host_kind: kind, welcome } = invitation
  const others = listed(cohosts.map(({ name }) => name))
  return (
    <section class="stack no-print">
      <h2>{text('behindTitle')}</h2>
      {association ? (
        <>
          <p>
            <b>
              {others
                ? text('hostAndOthers', { host: association.name, others })
                : association.name}
            </b>
            <br />
            {association.summary}
          </p>
          <p>
            <ButtonLink href={associationUrl(association.id)} kind="alt">
              {text('seeAssociation')}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          <p>
            {text(`behind-${kind as HostKind}`, {
              greeter: greeterWords(welcome.greeter),
              municipality,
            } as never)}
          </p>
          {others ? <p>{text('togetherWith', { others })}</p> : null}
        </>
      )}
      {cohosts.map(({ id, name, summary }) => (
        <p>
          <a href={associationUrl(id)}>{name}</a>
          <br />
          {summary}
        </p>
      ))}
    </section>
  )
}
