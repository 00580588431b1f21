import { Who } from '#ui/face.tsx'
import { Button, Select } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { type MemberRole, memberRoles, removeUrl, roleUrl } from '../urls.ts'

interface Props {
  association: string
  id: string
  name: string
  role: MemberRole
  isOneself: boolean
  mayChange: boolean
}

/** One of the people, and what an owner may change about them. */
export function Person({ association, id, name, role, isOneself, mayChange }: Props) {
  const shown = isOneself ? text('you', { name }) : name
  return (
    <article class="panel plain stack gap-3">
      <h3 class="vh">{shown}</h3>
      <Who seed={name} tone="lilac" name={shown} text={text(`role-${role}`)} />
      {mayChange ? (
        <form method="post" action={roleUrl(association, id)} class="stack gap-3">
          <Select
            name="role"
            id={`role-${id}`}
            label={text('roleFor', { name })}
            value={role}
            options={roleOptions()}
          />
          <Button kind="alt" size="small">
            {text('roleSaveFor', { name })}
          </Button>
        </form>
      ) : null}
      {mayChange && !isOneself ? (
        <form method="post" action={removeUrl(association, id)}>
          <Button kind="quiet">{text('remove', { name })}</Button>
        </form>
      ) : null}
    </article>
  )
}

const roleOptions = () =>
  memberRoles.map((role) => ({
    value: role,
    text: `${text(`role-${role}`)}: ${text(`role-${role}-text`)}`,
  }))
