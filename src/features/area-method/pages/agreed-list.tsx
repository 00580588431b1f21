import { Status, type StatusKind } from '#ui/status.tsx'
import { type FollowUpState, stateOf } from '../agreed/states.ts'
import type { Agreed } from '../queries.ts'
import { text } from '../text/index.ts'
import { bodyUrl } from '../urls.ts'
import { ownerWords, writtenOn } from './words.ts'

const looks: Record<FollowUpState, StatusKind> = {
  done: 'done',
  'going-on': 'running',
  'not-done': 'stopped',
  'let-go': 'declined',
}

/** What was agreed, who answers for it, and all that was said of it since. */
export function AgreedOne({ agreement }: { agreement: Agreed }) {
  const state = stateOf(agreement)
  const owner = ownerWords(agreement)
  return (
    <div class="stack gap-2">
      <p>
        <b>{agreement.words}</b>
      </p>
      <p>
        {state ? (
          <Status kind={looks[state]} text={text(`state-${state}`)} />
        ) : (
          <Status kind="waiting" text={text('state-none')} />
        )}
      </p>
      <dl class="meta">
        <dt>{text('owner')}</dt>
        <dd>
          {agreement.bodyId && agreement.body ? (
            <a href={bodyUrl(agreement.bodyId)}>{owner}</a>
          ) : (
            owner
          )}
        </dd>
        <dt>{text('due')}</dt>
        <dd>{writtenOn(agreement.due)}</dd>
      </dl>
      {agreement.followUps.length === 0 ? null : (
        <ul class="bare stack gap-2">
          {agreement.followUps.map((said) => (
            <li>
              <span class="help">{writtenOn(said.at)}: </span>
              {text(`state-${said.state}`)}
              {said.words ? <span class="block">{said.words}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The same for all of them. */
export const AgreedList = ({ agreed }: { agreed: Agreed[] }) => (
  <ul class="bare grid">
    {agreed.map((one) => (
      <li class="panel plain">
        <AgreedOne agreement={one} />
      </li>
    ))}
  </ul>
)
