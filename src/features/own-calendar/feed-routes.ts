import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text/index.ts'
import { anyone } from '#platform/who.ts'
import { ownCalendarFile } from './calendar-file.ts'
import { joinedDates, openedBy } from './dates.ts'

/** The calendar itself. Whoever has the secret reads it: that is what the secret is for. */
export const feedRoutes = new Hono<Web>()

feedRoutes.get('/kalender/:file{[\\w-]{43}\\.ics}', anyone, async (c) => {
  const { db } = c.var
  const [secret = ''] = c.req.param('file').split('.')
  const { id, language } = found(await openedBy(db, secret))
  const dates = await joinedDates(db, id, c.var.now())
  const file = await inLanguage(language, async () => ownCalendarFile(dates, language))
  return c.body(file, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="medklang.ics"',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
  })
})
