import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import type { Membership } from '../queries.ts'
import { text } from '../text/index.ts'
import { archiveUrl, associationUrl, leaveUrl, may } from '../urls.ts'
import { Inviting } from './inviting.tsx'
import { Meeting } from './meeting.tsx'
import { Person } from './person.tsx'

export interface PeoplePageProps {
  membership: Membership
  /** The one who reads it. */
  personId: string
  typed: Typed
  problems: Problems
}

/** Who belongs to it and what each does; first names only, and for its own people only. */
export function PeoplePage(props: PeoplePageProps) {
  const { membership, personId, problems } = props
  const { id, name, role, people } = membership
  const open = membership.status !== 'archived'
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={associationUrl(id)} text={text('backToPage')} />
      <h1>{text('peopleTitle', { name })}</h1>
      <section class="stack gap-5" aria-labelledby="folk">
        <h2 id="folk">{text('peopleHeading')}</h2>
        {people.map((person) => (
          <Person
            {...person}
            association={id}
            isOneself={person.id === personId}
            mayChange={open && may(role, 'change-roles')}
          />
        ))}
        {open && may(role, 'change-roles') ? <p class="help">{text('handOver')}</p> : null}
      </section>
      {open && may(role, 'invite-people') ? <Inviting {...props} /> : null}
      {open ? <Meeting {...props} /> : null}
      {open ? (
        <section class="stack gap-3" aria-labelledby="gaa">
          <h2 id="gaa">{text('leaveHeading')}</h2>
          <a class="quiet" href={leaveUrl(id)}>
            {text('leaveLink', { name })}
          </a>
          {may(role, 'archive') ? (
            <a class="quiet" href={archiveUrl(id)}>
              {text('archiveLink', { name })}
            </a>
          ) : null}
        </section>
      ) : null}
    </div>
  )
}
