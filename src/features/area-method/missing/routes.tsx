import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { citizen } from '#platform/who.ts'
import { besideWork } from '../beside.ts'
import { keptWork } from '../keeping.ts'
import { MissingPage } from '../pages/missing-page.tsx'
import { text } from '../text/index.ts'
import { missingUrl } from '../urls.ts'
import { missingForm, sayMissing } from './saying.ts'

/** Who is not with us yet. */
export const missingRoutes = new Hono<Web>()

missingRoutes.get('/:area/mangler', citizen, (c) => show(c, c.req.param('area')))

missingRoutes.post('/:area/mangler', citizen, form(missingForm), async (c) => {
  const area = c.req.param('area')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, area, typed)
  await work(c, (w) => sayMissing(w, area, input))
  return c.redirect(missingUrl(area), 303)
})

async function show(c: Context<Web>, area: string, typed?: Typed) {
  const { work: kept } = await keptWork(c, area)
  const beside = await besideWork(c.var.db, area, c.var.now())
  const removed = beside.removed.filter(({ what }) => what === 'ord')
  const said = typed ? { form: 'missing', typed } : null
  const page = <MissingPage {...{ work: kept, removed, said }} problems={c.var.problems} />
  return c.render(page, { title: text('missing'), personal: true })
}
