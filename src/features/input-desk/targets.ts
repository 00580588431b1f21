import { type RawBuilder, sql } from 'kysely'
import type { LinkedKind, LinkedTo } from '#features/inputs/index.ts'
import { meetingUrl } from '#features/meetings/index.ts'
import { policyUrl } from '#features/policies/index.ts'
import { proposalUrl } from '#features/proposals/index.ts'
import { recommendationUrl } from '#features/strategy/index.ts'

interface TargetKind {
  /** key, title, what its address is made of, and more words it is recognised by. */
  rows: RawBuilder<unknown>
  href(slug: string): string
}

/** What an input can be linked to. One kind more is one line here. */
const kinds: Record<LinkedKind, TargetKind> = {
  recommendation: {
    rows: sql`select id as key, title, code as slug, easy || ' ' || official as about
      from recommendation`,
    href: recommendationUrl,
  },
  policy: {
    rows: sql`select id as key, title, id as slug, about from policy`,
    href: policyUrl,
  },
  proposal: {
    rows: sql`select proposal.id as key, title, proposal.id as slug, words as about
      from proposal join proposal_version on proposal_id = proposal.id and number = version
      where adopted_on is not null`,
    href: proposalUrl,
  },
  meeting: {
    rows: sql`select id as key, title, id as slug, lead as about from meeting`,
    href: meetingUrl,
  },
  action: {
    rows: sql`select action.id as key, words as title, code as slug, outcome as about
      from action join recommendation on recommendation.id = recommendation_id`,
    href: recommendationUrl,
  },
}

/** Something an input is or can be linked to, with its title. */
export interface Target extends LinkedTo {
  title: string
  slug: string
}

/** Where everybody reads about it. */
export const hrefOf = ({ kind, slug }: Pick<Target, 'kind' | 'slug'>): string =>
  kinds[kind].href(slug)

/** All of them: kind, key, title, slug, about. */
export const targetRows = sql.join(
  Object.entries(kinds).map(
    ([kind, { rows }]) =>
      sql`select ${sql.lit(kind)}::text as kind, key, title, slug, about from (${rows}) as one`,
  ),
  sql` union all `,
)
