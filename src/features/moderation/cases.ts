import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { isOpenComplaint, isOpenNotice } from './standing.ts'
import type { Kind, Reason } from './tables.ts'
import { text } from './text/index.ts'
import { caseUrl, complaintUrl } from './urls.ts'

/**
 * What waits for a decision: each thing somebody reported, and each complaint. One statement, in
 * the shape of the platform hosts' list, to be added to theirs.
 */
export const openCases = (db: Db) =>
  db
    .selectFrom('content_notice')
    .select(['subject_id as id', 'kind as title'])
    .select((eb) => eb.fn.min('at').as('changed_at'))
    .select([
      sql<string>`min(reason)`.as('area'),
      sql<string | null>`count(*)::text`.as('host'),
      sql<Source>`'notice'`.as('source'),
    ])
    .where(isOpenNotice)
    .groupBy(['kind', 'subject_id'])
    .unionAll(
      db
        .selectFrom('content_complaint')
        .innerJoin('content_decision', 'content_decision.id', 'content_complaint.decision_id')
        .select(['content_complaint.id', 'content_decision.kind as title'])
        .select(['content_complaint.at as changed_at', 'content_complaint.side as area'])
        .select([sql<string | null>`null`.as('host'), sql<Source>`'complaint'`.as('source')])
        .where(isOpenComplaint) as never,
    )

export type Source = 'invitation' | 'notice' | 'complaint'

interface OpenCase {
  id: string
  /** The kind of thing. */
  title: string
  /** Why it was reported, or which side complains. */
  area: string
  host: string | null
  source: Source
}

/** How a case stands in the list of what waits. */
export function caseLine({ id, title, area, host, source }: OpenCase) {
  const kind = title as Kind
  if (source === 'complaint')
    return {
      href: complaintUrl(id),
      title: text('listComplaint'),
      text: text(area === 'noticer' ? 'listComplaintNoticer' : 'listComplaintConcerned', {
        kind: text(`kind-${kind}`),
      }),
    }
  return {
    href: caseUrl(kind, id),
    title: text('listNotice', { kind: text(`kind-${kind}`) }),
    text: text('listReason', { reason: text(`reason-${area as Reason}`), count: Number(host) }),
  }
}
