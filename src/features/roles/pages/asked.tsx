import { Button } from '#ui/forms.tsx'
import type { GrantShown } from '../queries.ts'
import { text } from '../text/index.ts'
import { noUrl, yesUrl } from '../urls.ts'
import { nameOf } from './words.ts'

/** Who is to be administrator, and waits for a second yes. */
export function Asked({ grants, actorId }: { grants: GrantShown[]; actorId: string | null }) {
  if (grants.length === 0) return null
  return (
    <section class="stack gap-3" aria-labelledby="venter">
      <h2 id="venter">{text('asked')}</h2>
      <p>{text('askedLead')}</p>
      {grants.map((grant) => (
        <div class="panel stack gap-3">
          <h3>
            <bdi>{nameOf(grant)}</bdi>
          </h3>
          <p>{text('askedBy', { asker: grant.asker ?? '', reason: grant.reason })}</p>
          <Answers grant={grant} actorId={actorId} />
        </div>
      ))}
    </section>
  )
}

function Answers({ grant, actorId }: { grant: GrantShown; actorId: string | null }) {
  const name = nameOf(grant)
  const mine = grant.asked_by === actorId
  return (
    <div class="row">
      {mine || grant.person_id === actorId ? null : (
        <form method="post" action={yesUrl(grant.id)}>
          <Button>{text('yes', { name })}</Button>
        </form>
      )}
      <form method="post" action={noUrl(grant.id)}>
        <Button kind="alt">{text(mine ? 'takeBack' : 'no', { name })}</Button>
      </form>
    </div>
  )
}
