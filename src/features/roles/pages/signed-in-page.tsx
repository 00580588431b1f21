import type { SignedIn } from '#features/people/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { text } from '../text/index.ts'
import { rolesUrl, signOutUrl } from '../urls.ts'

/** Which employees are signed in, and in how many places. Never what they do there. */
export const SignedInPage = ({ employees }: { employees: SignedIn[] }) => (
  <div class="wrap narrow band stack gap-6">
    <Crumb href={rolesUrl} text={text('back')} />
    <div class="stack gap-3">
      <h1>{text('signedInTitle')}</h1>
      <p class="voice">{text('signedInLead')}</p>
    </div>
    {employees.length === 0 ? (
      <Empty heading={text('signedInNobody')} text={text('signedInNobodyText')} />
    ) : (
      <ul class="bare stack">
        {employees.map(({ id, first_name: name, places }) => (
          <li class="panel plain row">
            <span class="grow">
              <b>
                <bdi>{name || text('noName')}</bdi>
              </b>
              <br />
              {text('signedInPlaces', { places })}
            </span>
            <a class="quiet" href={signOutUrl(id)}>
              {text('signOutDoor', { name: name || text('noName') })}
            </a>
          </li>
        ))}
      </ul>
    )}
  </div>
)
