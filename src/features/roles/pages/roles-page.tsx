import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import type { GrantShown } from '../queries.ts'
import { roleName } from '../role-name.ts'
import { text } from '../text/index.ts'
import { giveUrl, grantUrl, signedInUrl } from '../urls.ts'
import { Asked } from './asked.tsx'
import { Over } from './over.tsx'
import { fromWords, nameOf, untilWords } from './words.ts'

const DAYS_SOON = 14

interface Props {
  grants: GrantShown[]
  actorId: string | null
  now: Temporal.Instant
}

/** Who may do what, for how long, and who could before. */
export function RolesPage({ grants, actorId, now }: Props) {
  const holding = grants.filter(({ state }) => state === 'holds')
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      <div class="act">
        <ButtonLink href={giveUrl} icon="plus">
          {text('give')}
        </ButtonLink>
        <ButtonLink href={signedInUrl} kind="alt" icon="lock">
          {text('signedInDoor')}
        </ButtonLink>
      </div>
      <Asked grants={grants.filter(({ state }) => state === 'asked')} actorId={actorId} />
      {holding.length === 0 ? (
        <Empty heading={text('nobodyTitle')} text={text('nobodyText')} />
      ) : (
        <section class="stack gap-3" aria-labelledby="nu">
          <h2 id="nu">{text('holding')}</h2>
          <ul class="bare stack">
            {holding.map((grant) => (
              <li>
                <Holding grant={grant} now={now} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Over grants={grants.filter(({ state }) => state === 'over')} now={now} />
    </div>
  )
}

function Holding({ grant, now }: { grant: GrantShown; now: Temporal.Instant }) {
  const { compare } = Temporal.Instant
  const about = {
    role: roleName(grant.role),
    from: fromWords(grant, now),
    until: untilWords(grant, now),
  }
  const begun = compare(grant.starts_at, now) <= 0
  const soon = compare(grant.ends_at, now.add({ hours: 24 * DAYS_SOON })) <= 0
  return (
    <div class="panel plain stack gap-2">
      <h3>
        <bdi>{nameOf(grant)}</bdi>
      </h3>
      <p>{text(begun ? 'holdingUntil' : 'holdingFrom', about)}</p>
      {soon ? (
        <p>
          <Status kind="stopped" text={text('endsSoon')} />
        </p>
      ) : null}
      <p>
        <a class="quiet" href={grantUrl(grant.id)}>
          {text('look')}
          <span class="vh"> {text('grantTitle', { name: nameOf(grant), role: about.role })}</span>
        </a>
      </p>
    </div>
  )
}
