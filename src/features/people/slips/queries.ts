import type { Db } from '#platform/database/index.ts'

const MOST = 100

/** Slips that were handed out, the newest first: by one employee, or by all. One statement. */
export function slipsHanded(db: Db, { by }: { by: string | null }) {
  const slips = db
    .selectFrom('slip')
    .leftJoin('person', 'person.id', 'slip.person_id')
    .leftJoin('person as maker', 'maker.id', 'slip.made_by')
    .select((eb) => [
      'slip.id',
      'made_at',
      'expires_at',
      'used_at',
      'taken_back_at',
      'maker.first_name as by',
      eb.fn.coalesce('person.first_name', 'slip.first_name').as('name'),
      eb
        .or([
          eb.exists(
            eb.selectFrom('reach').select('address').whereRef('reach.person_id', '=', 'person.id'),
          ),
          eb.exists(
            eb
              .selectFrom('person_role')
              .select('role')
              .whereRef('person_role.person_id', '=', 'person.id'),
          ),
        ])
        .as('has_own_way'),
    ])
    .orderBy('made_at', 'desc')
    .limit(MOST)
  return (by === null ? slips : slips.where('made_by', '=', by)).execute()
}

export type SlipHanded = Awaited<ReturnType<typeof slipsHanded>>[number]
