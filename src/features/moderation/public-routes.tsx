import { Hono } from 'hono'
import { lawOf } from '#features/municipality/index.ts'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { found } from '#platform/refusal.ts'
import { shortDay } from '#platform/time/words.ts'
import { ZONE } from '#platform/time/zone.ts'
import { anyone } from '#platform/who.ts'
import { decisionLog } from './log.ts'
import { ContactPage } from './pages/contact-page.tsx'
import { LogPage } from './pages/log-page.tsx'
import { RulesPage } from './pages/rules-page.tsx'
import { YearPage } from './pages/year-page.tsx'
import { text } from './text/index.ts'
import { contactPointsUrl, logUrl, rulesUrl } from './urls.ts'
import { yearOf } from './year.ts'
import { yearCsv } from './year-csv.ts'

/** What everybody may read: the rules, who to turn to, what was decided. */
export const publicRoutes = new Hono<Web>()

const yearNow = (now: Temporal.Instant) => now.toZonedDateTimeISO(ZONE).year
const dayAndYear = (at: Temporal.Instant) => `${shortDay(at)} ${yearNow(at)}`
const FIRST_YEAR = 2024

publicRoutes.get(rulesUrl, anyone, async (c) => {
  const law = await lawOf(c.var.db)
  const page = <RulesPage law={law} year={yearNow(c.var.now())} />
  return c.render(page, { title: text('rulesTitle'), description: text('rulesLead') })
})

publicRoutes.get(contactPointsUrl, anyone, async (c) => {
  const phone = c.var.config.helpPhone
  const law = await lawOf(c.var.db)
  const page = <ContactPage {...{ law, phone }} phoneHref={phoneHref(phone)} />
  return c.render(page, { title: text('contactTitle') })
})

publicRoutes.get(logUrl, anyone, async (c) => {
  const now = c.var.now()
  const log = await decisionLog(c.var.db, now)
  const dated = log.map((one) => ({ ...one, on: dayAndYear(one.decided_at) }))
  const page = <LogPage log={dated} year={yearNow(now)} />
  return c.render(page, { title: text('logTitle'), description: text('logLead') })
})

publicRoutes.get('/aarets-tal/:year{20[0-9]{2}}', anyone, async (c) => {
  const now = c.var.now()
  const year = asked(c.req.param('year'), now)
  const page = (
    <YearPage year={year} isOver={year < yearNow(now)} {...(await yearOf(c.var.db, year, now))} />
  )
  return c.render(page, { title: text('yearTitle', { year: String(year) }) })
})

publicRoutes.get('/aarets-tal/:file{20[0-9]{2}\\.csv}', anyone, async (c) => {
  const now = c.var.now()
  const year = asked(c.req.param('file').slice(0, 4), now)
  const { parts } = await yearOf(c.var.db, year, now)
  return c.body(yearCsv(year, parts), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="aarets-tal-${year}.csv"`,
  })
})

/** There are numbers since the law began to hold. */
function asked(typed: string, now: Temporal.Instant): number {
  const year = Number(typed)
  return found(year >= FIRST_YEAR && year <= yearNow(now) ? year : null)
}
