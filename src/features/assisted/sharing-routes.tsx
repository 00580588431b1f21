import { type Context, Hono } from 'hono'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { coordinator } from '#platform/who.ts'
import { helpers, share, shareForm } from './handing-over.ts'
import { SharingPage } from './pages/sharing-page.tsx'
import { text } from './text/index.ts'
import { sharingUrl } from './urls.ts'

/** A coordinator hands over what a colleague on leave looks after: how many, and nobody's name. */
export const sharingRoutes = new Hono<Web>()

sharingRoutes.get('/fordel', coordinator, (c) => showSharing(c))

sharingRoutes.post(
  '/fordel',
  coordinator,
  unrecorded('nothing is handed over twice'),
  form(shareForm),
  async (c) => {
    const { input } = c.req.valid('form')
    if (!input) return showSharing(c)
    await work(c, (w) => share(w, input))
    return c.redirect(sharingUrl, 303)
  },
)

async function showSharing(c: Context<Web>) {
  const all = await helpers(c.var.db, c.var.now())
  const page = <SharingPage helpers={all} problems={c.var.problems} />
  return c.render(page, { title: text('sharingTitle'), personal: true })
}
