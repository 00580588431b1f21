import { type Context, Hono } from 'hono'
import { form, type Web, work } from '#platform/http.tsx'
import { citizen } from '#platform/who.ts'
import { besideWork } from '../beside.ts'
import { keptWork } from '../keeping.ts'
import { ForcesPage } from '../pages/forces-page.tsx'
import type { Said } from '../pages/typed.ts'
import { text } from '../text/index.ts'
import { forcesUrl } from '../urls.ts'
import { addForce, forceForm } from './adding.ts'
import { tie, tieForm } from './tying.ts'

/** Where the team draws its map. */
export const forcesRoutes = new Hono<Web>()

forcesRoutes.get('/:area/kraefter', citizen, (c) => show(c, c.req.param('area')))

forcesRoutes.post('/:area/kraefter', citizen, form(forceForm), async (c) => {
  const area = c.req.param('area')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, area, { form: 'words' in typed ? 'role' : 'pick', typed })
  await work(c, (w) => addForce(w, area, input))
  return c.redirect(forcesUrl(area), 303)
})

forcesRoutes.post('/:area/baand', citizen, form(tieForm), async (c) => {
  const area = c.req.param('area')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, area, { form: 'tie', typed })
  await work(c, (w) => tie(w, area, input))
  return c.redirect(`${forcesUrl(area)}#sammen`, 303)
})

async function show(c: Context<Web>, area: string, said: Said | null = null) {
  const kept = await keptWork(c, area)
  const beside = await besideWork(c.var.db, area, c.var.now())
  const removed = beside.removed.filter(({ what }) => what !== 'ord')
  const page = <ForcesPage {...{ ...kept, ...beside, removed, said }} problems={c.var.problems} />
  return c.render(page, { title: text('forcesTitle', { area: kept.short }), personal: true })
}
