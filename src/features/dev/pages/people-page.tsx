import { Button } from '#ui/forms.tsx'
import type { PersonToBe } from '../people.ts'
import { text } from '../text/index.ts'
import { personUrl } from '../urls.ts'

export function PeoplePage({ people }: { people: PersonToBe[] }) {
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{text('people')}</h1>
      {people.length === 0 ? <p>{text('nobody')}</p> : null}
      {people.map(({ id, name, address, about }) => (
        <section class="panel plain stack gap-3">
          <h2 class="as-h3">{name || text('noName')}</h2>
          {about ? <p>{about}</p> : null}
          <p class="help">{address}</p>
          <form method="post" action={personUrl(id)}>
            <Button kind="alt">{text('signInAs', { name: name || text('noName') })}</Button>
          </form>
        </section>
      ))}
    </div>
  )
}
