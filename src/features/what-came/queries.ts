import { sql } from 'kysely'
import { targetRows } from '#features/input-desk/index.ts'
import type { LinkedKind } from '#features/inputs/index.ts'
import type { Db } from '#platform/database/index.ts'
import { ZONE } from '#platform/time/zone.ts'

const kinds = ['news', 'promise', 'accepted', 'partly', 'no', 'later', 'policy'] as const
export type CameKind = (typeof kinds)[number]

/** Something that came of what somebody said. */
export interface Came {
  id: string
  kind: CameKind
  /** What it is a part of. */
  about: LinkedKind
  slug: string
  title: string
  /** What was promised; empty for the others. */
  promised: string
  words: string
  at: Temporal.Instant
}

const MOST = 60

/**
 * What people were told came of their words, promises that were kept, what committees answered and
 * what was decided after people were heard; the newest first, in one statement. News of proposals,
 * policies and meetings says what their own answers, decisions and promises say.
 */
export async function listWhatCame(db: Db): Promise<Came[]> {
  const dayOf = (column: string) => sql`${sql.ref(column)}::timestamp at time zone ${ZONE}`
  const { rows } = await sql<Came>`
    with target as (${targetRows})
    select news.id, 'news' as kind, target.kind as about, slug, title, '' as promised,
      news.words, news.at
    from input_news as news join target on target.kind = news.kind and target.key = news.key
    where news.kind not in ('proposal', 'policy', 'meeting')
    union all
    select promise.id, 'promise', 'meeting', meeting.id, title, promise.words, promise.said,
      ${dayOf('settled_on')}
    from meeting_promise as promise join meeting on meeting.id = meeting_id
    where promise.state = 'kept'
    union all
    select answer.id, answer.answer, 'proposal', proposal_id, title, '', answer.reason,
      published_at
    from proposal_answer as answer join proposal_version using (proposal_id)
    where published_at is not null and number = answer.version
    union all
    select review.id, 'policy', 'policy', policy.id, title, '', decision_words,
      ${dayOf('review.decided_on')}
    from policy_review as review join policy on policy.id = policy_id
    where state = 'decided' and heard > 0 and not exists (
      select from policy_review as later
      where later.corrects_id = review.id and later.state = 'decided')
    order by at desc, id limit ${MOST}`.execute(db)
  return rows
}
