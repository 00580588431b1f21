import { ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { FoundMeeting } from '../finding.ts'
import { text } from '../text/index.ts'
import { changeUrl, closeUrl, inviteUrl, promisesUrl, sheetsUrl, steerUrl } from '../urls.ts'

interface Props {
  meeting: FoundMeeting
  now: Temporal.Instant
}

/** What those who run the meeting can do now: before it, and after it. */
export function Running({ meeting: { id, state, starts_at }, now }: Props) {
  if (state === 'cancelled') return null
  const hasBegun = Temporal.Instant.compare(starts_at, now) <= 0
  return (
    <Panel plain labelledby="for-jer" class="no-print">
      <h2 id="for-jer">{text('runningHeading')}</h2>
      <div class="row">
        {state === 'planned' ? (
          <>
            <ButtonLink href={changeUrl(id)} kind="alt" icon="edit">
              {text('change')}
            </ButtonLink>
            <ButtonLink href={inviteUrl(id)} kind="alt" icon="mail">
              {text('inviteAssociations')}
            </ButtonLink>
            <ButtonLink href={steerUrl(id)} kind="alt" icon="phone">
              {text('toRoom')}
            </ButtonLink>
          </>
        ) : null}
        {hasBegun ? (
          <>
            <ButtonLink href={sheetsUrl(id)} kind="alt" icon="note">
              {text('typeSheets')}
            </ButtonLink>
            <ButtonLink href={closeUrl(id)} kind={state === 'closed' ? 'alt' : 'main'} icon="check">
              {text(state === 'closed' ? 'closeAgain' : 'close')}
            </ButtonLink>
          </>
        ) : null}
        {state === 'closed' ? (
          <ButtonLink href={promisesUrl(id)} kind="alt" icon="hand">
            {text('toPromises')}
          </ButtonLink>
        ) : null}
      </div>
    </Panel>
  )
}
