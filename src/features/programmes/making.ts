import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Area, allAreas } from '#features/areas/index.ts'
import { type Law, lawOf } from '#features/municipality/index.ts'
import { pdfOf } from '#features/sheets/index.ts'
import type { Job } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { type Edition, editions, formatOf } from './editions.ts'
import { coming } from './queries.ts'
import { sheetOf } from './sheets.ts'
import { nextThursday } from './week.ts'

/** Asks for all of them anew; of many who ask at once, one is heard. */
export async function askForAll({ db, jobs, record }: Work): Promise<void> {
  await jobs.later(db, makeAnew, {}, { once: 'all' })
  await record('programmes.asked', {})
}

export const makeAnew: Job<object> = {
  name: 'programmes.make-anew',
  run: (_, outside) => makeProgrammes(outside, { anew: true }),
}

export const makeMissing: Job<object> = {
  name: 'programmes.make-missing',
  run: (_, outside) => makeProgrammes(outside),
}

/** Every night: what is past is gone, and what is missing is asked for. On Thursday that is all. */
export const everyNight = (outside: Outside): Promise<void> =>
  perform(outside, nobody, async ({ db, jobs, now }) => {
    await db.deleteFrom('programme').where('until', '<=', now).execute()
    await jobs.later(db, makeMissing, {}, { once: 'all' })
  })

interface Which {
  /** Those that are made already too. */
  anew?: boolean
  /** Only those of one town. */
  areaId?: string
}

/** Makes what is missing. Between two, others have their turn. */
export async function makeProgrammes(
  outside: Outside,
  { anew = false, areaId }: Which = {},
): Promise<void> {
  const { db } = outside
  const now = outside.now()
  const [areas, law, made] = await Promise.all([
    allAreas(db),
    lawOf(db),
    db.selectFrom('programme').select(['area_id', 'edition']).where('until', '>', now).execute(),
  ])
  const has = (areaId: string, edition: Edition) =>
    !anew && made.some((one) => one.area_id === areaId && one.edition === edition)
  let count = 0
  for (const area of areas.filter(({ id }) => areaId === undefined || id === areaId))
    for (const edition of editions.filter((one) => !has(area.id, one))) {
      await makeOne(outside, area, edition, law)
      count += 1
      await setImmediate()
    }
  if (count === 0) return
  await perform(outside, nobody, ({ record }) => record('programmes.made', { made: count }))
}

/** What it tells of is held until it is kept, so that nobody changes it in between. */
async function makeOne(outside: Outside, area: Area, edition: Edition, law: Law): Promise<void> {
  const { config } = outside
  await perform(outside, nobody, async ({ db, now }) => {
    const asked = { areaId: area.id, edition, weekday: law.advertWeekday, now }
    const before = await coming(db, asked)
    const held = before.rows.map(({ id }) => id)
    await db.selectFrom('invitation').select('id').where('id', '=', any(held)).forShare().execute()
    const about = { ...(await coming(db, asked)), area, now, budget: law.advertWords, config }
    const { sheet, ids, pdf } = await inLanguage('da', async () => {
      const written = sheetOf(edition, about)
      return { ...written, pdf: await pdfOf(written.sheet, formatOf[edition]) }
    })
    const row = {
      sheet: JSON.stringify(sheet) as never,
      pdf: Buffer.from(pdf),
      invitation_ids: ids,
      made_at: now,
      until: nextThursday(now),
    }
    await db
      .insertInto('programme')
      .values({ area_id: area.id, edition, ...row })
      .onConflict((one) => one.columns(['area_id', 'edition']).doUpdateSet(row))
      .execute()
  })
}

const any = (ids: string[]) => sql<string>`any(${ids})`
