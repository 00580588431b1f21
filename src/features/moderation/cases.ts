import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { isOpenComplaint, isOpenNotice } from './standing.ts'
import { titleSql } from './subjects/titles.ts'
import type { ComplaintSide, Kind, Reason } from './tables.ts'
import { text } from './text/index.ts'
import { caseUrl, complaintUrl } from './urls.ts'

/**
 * What waits for a decision: each thing somebody reported, and each complaint. A part of the
 * platform hosts' list, to be joined to theirs: `why` is a reason, or which side complains.
 */
export const openCases = (db: Db) =>
  db
    .selectFrom('content_notice')
    .select(['subject_id as id', titleSql.as('title')])
    .select([sql<Temporal.Instant>`min(at)`.as('changed_at'), sql<string>`min(reason)`.as('why')])
    .select([sql<string | null>`null`.as('host'), sql<string | null>`kind`.as('kind')])
    .select(sql<number>`count(*)::int`.as('count'))
    .where(isOpenNotice)
    .groupBy(['kind', 'subject_id'])
    .unionAll(
      db
        .selectFrom('content_complaint')
        .innerJoin('content_decision', 'content_decision.id', 'content_complaint.decision_id')
        .select(['content_complaint.id', titleSql.as('title')])
        .select([
          'content_complaint.at as changed_at',
          sql<string>`content_complaint.side`.as('why'),
        ])
        .select([sql<string | null>`null`.as('host'), sql<string | null>`kind`.as('kind')])
        .select(sql<number>`0`.as('count'))
        .where(isOpenComplaint),
    )

interface OpenCase {
  id: string
  title: string | null
  why: string
  kind: string | null
  count: number
}

/** A complaint has no count: it is one person's. */
export const isComplaint = ({ count }: Pick<OpenCase, 'count'>): boolean => count === 0

/** How a case stands in the list of what waits. */
export function caseLine(one: OpenCase) {
  const { id, why, count } = one
  const kind = one.kind as Kind
  const title = one.title ?? text(`kind-${kind}`)
  if (isComplaint(one))
    return {
      href: complaintUrl(id),
      title: text('listComplaint', { title }),
      text: text(`listComplaint-${why as ComplaintSide}`, { kind: text(`kind-${kind}`) }),
    }
  return {
    href: caseUrl(kind, id),
    title: text('listNotice', { title }),
    text: text('listReason', { reason: text(`reason-${why as Reason}`), count }),
  }
}
