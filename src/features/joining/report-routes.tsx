import { type Context, Hono } from 'hono'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { ReportedPage, ReportPage } from './pages/report-page.tsx'
import { findInvitation } from './queries.ts'
import { report, reportForm } from './reporting.ts'
import { text } from './text/index.ts'
import { reportedUrl } from './urls.ts'

/** "Is something wrong with the invitation?" */
export const reportRoutes = new Hono<Web>()

reportRoutes.get('/:id{[0-9a-z]{12}}/noget-galt', anyone, (c) => showReport(c, c.req.param('id')))

reportRoutes.post(
  '/:id{[0-9a-z]{12}}/noget-galt',
  anyone,
  sendsMessage,
  form(reportForm),
  async (c) => {
    const id = c.req.param('id')
    const { input, typed } = c.req.valid('form')
    if (!input) return showReport(c, id, typed)
    await work(c, (w) => report(w, id, input))
    return c.redirect(reportedUrl(id), 303)
  },
)

reportRoutes.get('/:id{[0-9a-z]{12}}/noget-galt/tak', anyone, (c) =>
  c.render(<ReportedPage invitationId={c.req.param('id')} />, {
    title: text('reportedTitle'),
    personal: true,
  }),
)

async function showReport(c: Context<Web>, id: string, typed: Typed = {}) {
  const { db, actor, now, problems } = c.var
  const invitation = found(await findInvitation(db, actor, id, now()))
  const page = <ReportPage {...{ invitation, problems, typed }} />
  return c.render(page, { title: text('reportTitle'), personal: true })
}
