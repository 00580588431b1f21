import type { Db } from '#platform/database/index.ts'

const withArea = (db: Db) =>
  db
    .selectFrom('place_proposal')
    .innerJoin('area', 'area.id', 'place_proposal.area_id')
    .selectAll('place_proposal')
    .select('area.name as area')

/** What waits for an answer, longest first. */
export const waitingProposals = (db: Db) =>
  withArea(db).where('decided_at', 'is', null).orderBy('created_at').limit(200).execute()

export type Proposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>

export const findProposal = (db: Db, id: string) =>
  withArea(db).where('place_proposal.id', '=', id).executeTakeFirst()
