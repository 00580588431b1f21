import { Empty } from '#ui/empty.tsx'
import type { UndeclaredAssociation } from '../queries.ts'
import { text } from '../text/index.ts'
import { lookUrl } from '../urls.ts'

interface Props {
  associations: UndeclaredAssociation[]
  childAge: number
  /** The day has come when it must have been said. */
  late: boolean
  deadline: string
}

/** Associations that invite children and have not said this year that they have certificates. */
export function UndeclaredPage({ associations, childAge, late, deadline }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead', { age: childAge })}</p>
        <p>{text(late ? 'sinceDeadline' : 'untilDeadline', { deadline })}</p>
      </div>
      {associations.length === 0 ? (
        <Empty heading={text('emptyHeading')} text={text('emptyText')} />
      ) : null}
      {associations.map(({ id, name, invitations }) => (
        <section class="panel plain stack gap-3" aria-labelledby={`f-${id}`}>
          <h2 id={`f-${id}`} class="as-h3">
            {name}
          </h2>
          <ul class="bare stack gap-3">
            {invitations.map((invitation) => (
              <li>
                <a class="quiet" href={lookUrl(invitation.id)}>
                  {invitation.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
