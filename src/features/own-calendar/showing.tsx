import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { OwnCalendarPage } from './pages/own-calendar-page.tsx'
import { programsFor } from './programs.ts'
import { text } from './text/index.ts'
import { secretUrl } from './urls.ts'

interface Shown {
  make: string
  stop: string
  madeAt: Temporal.Instant | null
  /** Only in the answer to making it: we keep no more than a digest. */
  secret?: string
}

/** The page of a calendar; the address stands there when it was made this moment. */
export function showCalendar(c: Context<Web>, { make, stop, madeAt, secret }: Shown) {
  const address = secret === undefined ? null : c.var.config.baseUrl + secretUrl(secret)
  const made = address === null ? null : { address, ...programsFor(address, text('calendarName')) }
  const page = <OwnCalendarPage {...{ make, stop, madeAt, made, now: c.var.now() }} />
  return c.render(page, { title: text('title'), personal: true })
}
