import { Hono } from 'hono'
import * as z from 'zod'
import { isMovable } from '#platform/clock.ts'
import type { Feature } from '#platform/feature.ts'
import { form, unrecorded, type Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { ClockPage } from './pages/clock-page.tsx'
import { text } from './text/index.ts'
import { clockUrl } from './urls.ts'

const YEAR = 366 * 24
const moveForm = z.object({ hours: z.coerce.number().int().min(-YEAR).max(YEAR) })

export const clockRoutes = (features: readonly Feature[]) =>
  new Hono<Web>()
    .get('/ur', anyone, (c) => {
      const { now } = c.var
      const page = <ClockPage now={now()} moved={isMovable(now) ? now.moved() : null} />
      return c.render(page, { title: text('clock'), personal: true })
    })

    .post('/ur', anyone, unrecorded('only the clock moves'), form(moveForm), async (c) => {
      const { now } = c.var
      const { input } = c.req.valid('form')
      if (input && isMovable(now)) {
        now.moveBy(input.hours)
        // As if the time had passed: what is done by the timetable is done now.
        for (const { timetable } of features)
          for (const duty of timetable ?? []) await duty.run(c.var)
      }
      return c.redirect(clockUrl, 303)
    })
