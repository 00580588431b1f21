import { type ExpressionBuilder, sql } from 'kysely'
import type { Tables } from '#platform/database/index.ts'

/** Those it hosts, or has hosted, invitations together with: by a yes from each, never by a question. */
export const partnersOf = (eb: ExpressionBuilder<Tables, 'association'>) =>
  eb
    .selectFrom('association as partner')
    .select(['partner.id', 'partner.name', 'partner.summary'])
    .where('partner.status', '=', 'listed')
    .whereRef('partner.id', '<>', 'association.id')
    .where(
      sql<boolean>`partner.id in (
        select shared.association_id from cohost mine
        join invitation shared on shared.id = mine.invitation_id and shared.status = 'published'
        where mine.association_id = association.id and mine.answer = 'yes'
        union
        select theirs.association_id from invitation shared
        join cohost theirs on theirs.invitation_id = shared.id and theirs.answer = 'yes'
        where shared.association_id = association.id and shared.status = 'published'
        union
        select theirs.association_id from cohost mine
        join invitation shared on shared.id = mine.invitation_id and shared.status = 'published'
        join cohost theirs on theirs.invitation_id = shared.id and theirs.answer = 'yes'
        where mine.association_id = association.id and mine.answer = 'yes')`,
    )
    .orderBy('partner.name')
