import type { HostKind } from '#features/invitations/index.ts'
import { text } from '../text/index.ts'
import type { InvitationProps } from './invitation-page.tsx'

/** Who stands behind: the association, or what kind of people they are. */
export function Behind({ invitation, municipality }: InvitationProps) {
  const { association, host_kind: kind, welcome } = invitation
  return (
    <section class="stack no-print">
      <h2>{text('behindTitle')}</h2>
      {association ? (
        <p>
          <b>{association.name}</b>
          <br />
          {association.summary}
        </p>
      ) : (
        <p>
          {text(`behind-${kind as HostKind}`, { greeter: welcome.greeter, municipality } as never)}
        </p>
      )}
    </section>
  )
}
