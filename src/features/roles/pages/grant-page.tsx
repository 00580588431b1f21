import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { GrantShown } from '../queries.ts'
import { roleName } from '../role-name.ts'
import { text } from '../text/index.ts'
import { endUrl, rolesUrl } from '../urls.ts'
import { Over } from './over.tsx'
import { Renew } from './renew.tsx'
import { fromWords, nameOf, untilWords } from './words.ts'

export interface GrantPageProps {
  grant: GrantShown
  /** This one, and the same role given to the same person at other times. */
  grants: GrantShown[]
  actorId: string | null
  /** The form that was not understood, with what was typed in it. */
  said: Partial<Record<'end' | 'renew', Typed>>
  problems: Problems
  now: Temporal.Instant
}

/** One role of one person: who gave it and why, renewing it, stopping it. */
export function GrantPage(props: GrantPageProps) {
  const { grant, grants, actorId, said, problems, now } = props
  const name = nameOf(grant)
  const field = said.end ? 'end-reason' : 'reason'
  const { reason, ...others } = problems
  const listed = { ...others, ...(reason ? { [field]: reason } : {}) }
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={listed} />
      <Crumb href={rolesUrl} text={text('back')} />
      <div class="stack gap-3">
        <h1>{text('grantTitle', { name, role: roleName(grant.role) })}</h1>
        <p>{text('since', { from: fromWords(grant, now), until: untilWords(grant, now) })}</p>
        <p>{whoGave(grant)}</p>
      </div>
      {grant.person_id === actorId ? <p>{text('isOwn')}</p> : <Renew {...props} />}
      {grant.state === 'holds' ? (
        <Panel plain labelledby="stop">
          <h2 id="stop">{text('endTitle')}</h2>
          <p>{text('endLead', { name })}</p>
          <form method="post" action={endUrl(grant.id)} novalidate class="stack gap-5">
            <TextArea
              id="end-reason"
              name="reason"
              label={text('endReason')}
              value={String(said.end?.reason ?? '')}
              problem={said.end && reason}
              required
            />
            <div class="act">
              <Button kind="alt">{text('endNow')}</Button>
            </div>
          </form>
        </Panel>
      ) : null}
      <Over grants={grants.filter(({ state }) => state === 'over')} now={now} />
    </div>
  )
}

function whoGave({ asker, giver, reason }: GrantShown) {
  if (!giver) return text('givenBySetting')
  if (asker && asker !== giver) return text('givenByTwo', { asker, giver, reason })
  return text('givenBy', { giver, reason })
}
