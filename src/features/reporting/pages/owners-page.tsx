import { roleName } from '#features/roles/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Select } from '#ui/forms.tsx'
import type { Employee, Owned } from '../owning.ts'
import { text } from '../text/index.ts'
import { ownersUrl, statusUrl } from '../urls.ts'

interface Props {
  owned: Owned[]
  employees: Employee[]
}

/** Who writes the status of what: all of it on one page, saved at once. */
export function OwnersPage({ owned, employees }: Props) {
  const options = employees.map(({ id, name, role }) => ({
    value: id,
    text: text('employee', { name, role: roleName(role) }),
  }))
  const tasks = [...new Set(owned.map(({ task }) => task))]
  return (
    <form method="post" action={ownersUrl} class="wrap narrow band stack gap-6">
      <Crumb href={statusUrl} text={text('back')} />
      <h1>{text('ownersTitle')}</h1>
      <p class="voice">{text('ownersLead')}</p>
      {tasks.map((task) => (
        <section class="stack gap-4" aria-labelledby={`opgave-${task}`}>
          <h2 id={`opgave-${task}`}>{text('task', { number: String(task) })}</h2>
          {owned
            .filter((one) => one.task === task)
            .map(({ id, code, title, ownerId }) => (
              <Select
                name={`ejer-${id}`}
                label={text('ownerLabel', { code, title })}
                value={ownerId ?? ''}
                empty={text('ownerNone')}
                options={options}
              />
            ))}
        </section>
      ))}
      <div class="act">
        <Button size="big">{text('ownersSave')}</Button>
      </div>
    </form>
  )
}
