import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { TakeAlong } from '#ui/take-along.tsx'
import type { ListedPolicy } from '../queries.ts'
import { text } from '../text/index.ts'
import {
  bodiesUrl,
  bodyUrl,
  jsonUrl,
  newPolicyUrl,
  policiesCsvUrl,
  reviewsCsvUrl,
} from '../urls.ts'
import { EndedList } from './ended-list.tsx'
import { ListedPolicyRow } from './listed-policy.tsx'

interface Props {
  policies: ListedPolicy[]
  /** They keep them. */
  isMine: boolean
  today: Temporal.PlainDate
}

/** Every policy by the committee that decided it. */
export function PoliciesPage({ policies, isMine, today }: Props) {
  const current = policies.filter(({ ended }) => !ended)
  const byBody = Map.groupBy(current, ({ bodyId }) => bodyId)
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      {current.length === 0 ? (
        <Empty heading={text('noneTitle')} text={text('noneText')}>
          <ButtonLink href={bodiesUrl} kind="alt">
            {text('noneBodies')}
          </ButtonLink>
        </Empty>
      ) : null}
      {[...byBody].map(([bodyId, own]) => (
        <section class="stack gap-4" aria-labelledby={`af-${bodyId}`}>
          <h2 id={`af-${bodyId}`}>
            <a href={bodyUrl(bodyId)}>{own[0]?.bodyName}</a>
          </h2>
          <div class="recs">
            {own.map((policy) => (
              <ListedPolicyRow {...{ policy, today }} />
            ))}
          </div>
        </section>
      ))}
      <EndedList policies={policies.filter(({ ended }) => ended)} />
      {isMine ? (
        <div class="act">
          <ButtonLink href={newPolicyUrl} icon="plus">
            {text('make')}
          </ButtonLink>
        </div>
      ) : null}
      <TakeAlong
        heading={text('takeHeading')}
        things={[
          { href: policiesCsvUrl, words: text('csv') },
          { href: reviewsCsvUrl, words: text('reviewsCsv') },
          { href: jsonUrl, words: text('json') },
        ]}
      />
    </div>
  )
}
