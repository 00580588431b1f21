import { todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'

/** How many came for the first time in the half-years before, the oldest first. */
const told: Record<string, number[]> = {
  skanderborg: [14, 21, 29, 46],
  ry: [9, 15, 22, 31],
  hoerning: [6, 8, 17, 22],
  galten: [5, 12, 13, 19],
  laasby: [0, 2, 5, 7],
  virring: [0, 0, 1, 3],
}

/** Numbers from before the story begins: nobody is in them. */
export async function someCameBefore({ db, now }: Outside): Promise<void> {
  const { year, month } = todayAt(now())
  const newest = 2 * year + (month <= 6 ? 0 : 1) - 1
  const known = new Set((await db.selectFrom('area').select('id').execute()).map(({ id }) => id))
  const rows = Object.entries(told).flatMap(([area_id, counts]) =>
    counts.map((count, place) => {
      const half = newest - (counts.length - 1 - place)
      return { area_id, count, half_year: `${Math.floor(half / 2)}-H${(half % 2) + 1}` }
    }),
  )
  await db
    .insertInto('newcomer_count')
    .values(rows.filter(({ area_id, count }) => count > 0 && known.has(area_id)))
    .execute()
}
