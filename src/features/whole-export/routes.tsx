import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { administrator } from '#platform/who.ts'
import { ask, erase, stop, take, takeForm } from './asking.ts'
import { streamOf } from './keeping-parts.ts'
import { ExportPage } from './pages/export-page.tsx'
import { latestExport, openFor } from './queries.ts'
import { standingOf } from './standing.ts'
import { text } from './text/index.ts'
import { fileUrl, wholeExportUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', administrator, (c) => showExport(c))

routes.post('/', administrator, async (c) => {
  await work(c, ask)
  return c.redirect(wholeExportUrl, 303)
})

routes.post('/stop', administrator, async (c) => {
  await work(c, stop)
  return c.redirect(wholeExportUrl, 303)
})

routes.post('/tag', administrator, form(takeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showExport(c, typed)
  await work(c, (w) => take(w, input))
  return c.redirect(fileUrl, 303)
})

routes.post('/slet', administrator, async (c) => {
  await work(c, erase)
  return c.redirect(wholeExportUrl, 303)
})

/** For whoever has said what for; others are sent to say it. */
routes.get('/medklang.zip', administrator, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const open = await openFor(db, actor.id, now)
  if (!open || standingOf(open, now) !== 'ready') return c.redirect(wholeExportUrl, 303)
  return c.body(streamOf(db, open.id), 200, {
    'content-type': 'application/zip',
    'content-length': String(open.bytes),
    'content-disposition': 'attachment; filename="medklang.zip"',
    'cache-control': 'no-store',
  })
})

async function showExport(c: Context<Web>, typed: Typed = {}) {
  const latest = await latestExport(c.var.db)
  const now = c.var.now()
  const standing = latest ? standingOf(latest, now) : null
  const page = <ExportPage {...{ latest, standing, typed, now }} problems={c.var.problems} />
  return c.render(page, { title: text('pageTitle'), personal: true })
}
