import { Hono } from 'hono'
import { callsUrl } from '#features/calls/index.ts'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen, employee } from '#platform/who.ts'
import { askForCompanion } from './asking.ts'
import { guestsOf } from './guests-query.ts'
import { HostPage } from './pages/host-page.tsx'
import { text } from './text/index.ts'
import { companionsForUrl } from './urls.ts'

/** Where a host, or an employee on the telephone, asks that somebody goes along. */
export const hostRoutes = new Hono<Web>()

hostRoutes.get('/vaert/:invitation', citizen, async (c) => {
  const { db, actor } = c.var
  const invitation = found(await guestsOf(db, actor, c.req.param('invitation')))
  return c.render(<HostPage {...invitation} />, { title: text('hostTitle'), personal: true })
})

hostRoutes.post(
  '/vaert/:invitation/:joining',
  citizen,
  unrecorded('asked twice is asked once'),
  async (c) => {
    const { invitation, joining } = c.req.param()
    found(await guestsOf(c.var.db, c.var.actor, invitation))
    await work(c, (w) => askForCompanion(w, joining, 'host'))
    return c.redirect(companionsForUrl(invitation), 303)
  },
)

hostRoutes.post(
  '/telefon/:joining',
  employee,
  unrecorded('asked twice is asked once'),
  async (c) => {
    await work(c, (w) => askForCompanion(w, c.req.param('joining'), 'employee'))
    return c.redirect(callsUrl, 303)
  },
)
