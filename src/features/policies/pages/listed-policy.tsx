import { dateWords } from '#platform/time/words.ts'
import { Status } from '#ui/status.tsx'
import type { ListedPolicy } from '../queries.ts'
import { text } from '../text/index.ts'
import { policyUrl } from '../urls.ts'
import { conclusionSigns } from './words.ts'

interface Props {
  policy: ListedPolicy
  today: Temporal.PlainDate
}

/** One policy in the list: what came of the last look, what it is about, and the days. */
export const ListedPolicyRow = ({ policy, today }: Props) => (
  <article class="rec">
    <div>
      {policy.newest ? (
        <Status
          kind={conclusionSigns[policy.newest.conclusion]}
          text={text(`conclusion-${policy.newest.conclusion}`)}
        />
      ) : (
        <p class="help">{text('noneDecided')}</p>
      )}
    </div>
    <div class="stack gap-2">
      <h3>
        <a href={policyUrl(policy.id)}>{policy.title}</a>
      </h3>
      <p>{policy.about}</p>
    </div>
    <div class="help stack gap-2">
      <p>{text('decided', { on: dateWords(policy.decidedOn) })}</p>
      <p>{text(nextKey(policy, today), { on: dateWords(policy.nextOn) })}</p>
    </div>
  </article>
)

const nextKey = ({ nextOn, underWay }: ListedPolicy, today: Temporal.PlainDate) => {
  if (underWay && underWay.state !== 'planned') return 'lookingShort'
  return Temporal.PlainDate.compare(nextOn, today) < 0 ? 'overdueShort' : 'nextShort'
}
