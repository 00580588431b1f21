import { Button, Choices, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { inviteUrl, memberRoles, withdrawUrl } from '../urls.ts'
import type { PeoplePageProps } from './people-page.tsx'

/** Asking somebody by e-mail, and those who have not answered yet. */
export function Inviting({ membership, typed, problems }: PeoplePageProps) {
  const { id, invites } = membership
  return (
    <section class="panel t-lake stack gap-5" aria-labelledby="spoerg">
      <h2 id="spoerg">{text('inviteHeading')}</h2>
      <p>{text('inviteText')}</p>
      <form method="post" action={inviteUrl(id)} class="stack gap-5" novalidate>
        <TextField
          name="email"
          type="email"
          label={text('email')}
          value={one(typed, 'email')}
          problem={problems.email}
          required
        />
        <Choices
          name="role"
          label={text('inviteRole')}
          value={one(typed, 'role')}
          problem={problems.role}
          choices={memberRoles.map((role) => ({
            value: role,
            label: text(`role-${role}`),
            help: text(`role-${role}-text`),
          }))}
        />
        <Button>{text('inviteSend')}</Button>
      </form>
      {invites.length > 0 ? <h3>{text('invitesHeading')}</h3> : null}
      {invites.map(({ id: invite, address, role }) => (
        <form method="post" action={withdrawUrl(id, invite)} class="stack gap-2">
          <p>{text('inviteWaits', { address, role: text(`role-${role}`) })}</p>
          <Button kind="quiet">{text('withdraw', { address })}</Button>
        </form>
      ))}
    </section>
  )
}
