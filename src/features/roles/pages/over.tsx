import { Fold } from '#ui/fold.tsx'
import { Table } from '#ui/table.tsx'
import type { GrantShown } from '../queries.ts'
import { roleName } from '../role-name.ts'
import { text } from '../text/index.ts'
import { fromWords, nameOf, untilWords } from './words.ts'

/** The roles that are over, and why. */
export function Over({ grants, now }: { grants: GrantShown[]; now: Temporal.Instant }) {
  if (grants.length === 0) return null
  return (
    <Fold summary={text('over')}>
      <Table
        caption={text('over')}
        columns={['overWho', 'overRole', 'overWhen', 'overWhy'].map((key) => ({
          text: text(key as 'overWho'),
        }))}
        rows={grants.map((grant) => [
          nameOf(grant),
          roleName(grant.role),
          text('period', {
            from: fromWords(grant, now),
            until: untilWords({ ...grant, ends_at: grant.ended_at ?? grant.ends_at }, now),
          }),
          whyOver(grant),
        ])}
      />
    </Fold>
  )
}

function whyOver({ ended_at, end_reason, ender }: GrantShown) {
  if (ended_at === null) return text('overByTime')
  if (end_reason === null) return text('overDeclined', { ender: ender ?? '' })
  return text('overReason', { ender: ender ?? '', reason: end_reason })
}
