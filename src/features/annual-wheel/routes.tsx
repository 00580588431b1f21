import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { todayAt } from '#features/roles/index.ts'
import { csvFile, csvOf } from '#platform/csv.ts'
import { query, type Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { calendarFile } from './calendar-file.ts'
import { listElsewhere } from './elsewhere.ts'
import { columns, rowOf } from './exporting.ts'
import { keepRoutes } from './keep-routes.tsx'
import { lookerOf } from './looker.ts'
import { WheelPage } from './pages/wheel-page.tsx'
import { listDuties } from './queries.ts'
import { text } from './text/index.ts'
import { turnRoutes } from './turn-routes.tsx'
import { turnsIn } from './turns.ts'
import { yearOf } from './year.ts'

export const routes = new Hono<Web>()

const asked = z.object({
  aar: z
    .tuple([z.coerce.number().int().min(2000).max(2100)])
    .transform(([year]) => year)
    .catch(undefined as never)
    .optional(),
})

routes.get('/', anyone, async (c) => {
  const { items, year, today } = await readYear(c)
  const looker = lookerOf(c.var.actor)
  return c.render(<WheelPage {...{ items, year, today, looker }} />, {
    title: text('title', { year: String(year) }),
    ...{ description: text('lead'), personal: looker.isEmployee, wide: true },
  })
})

routes.get('/aarshjul.csv', anyone, async (c) => {
  const { items, year } = await readYear(c)
  const name = text('fileName', { year: String(year) })
  return csvFile(c, name, csvOf(items.map(rowOf), columns))
})

routes.get('/kalender.ics', anyone, async (c) => {
  const { db, config, language } = c.var
  const today = todayAt(c.var.now())
  const duties = await listDuties(db, today)
  const turns = [today.year, today.year + 1].flatMap((year) =>
    duties.flatMap((duty) => turnsIn(duty, year, today).map((turn) => ({ duty, turn }))),
  )
  return c.body(calendarFile(turns, { baseUrl: config.baseUrl, language }), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="aarshjul.ics"',
  })
})

routes.route('/', keepRoutes)
routes.route('/', turnRoutes)

/** The year that was asked for, or the one we are in. */
async function readYear(c: Context<Web>) {
  const today = todayAt(c.var.now())
  const year = query(c, asked).aar ?? today.year
  const duties = await listDuties(c.var.db, today)
  const elsewhere = await listElsewhere(c.var.db, year)
  return { items: yearOf(duties, elsewhere, { year, today }), year, today }
}
