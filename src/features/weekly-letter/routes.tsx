import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { searchUrl } from '#features/finding/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { askRoutes } from './ask-routes.tsx'
import { codeRoutes } from './code-routes.tsx'
import { datesFor } from './coming.ts'
import { ownRoutes } from './own-routes.tsx'
import { LettersPage } from './pages/letters-page.tsx'
import { WeekPage } from './pages/week-page.tsx'
import { postRoutes } from './post-routes.tsx'
import { text } from './text/index.ts'
import { EVERYWHERE } from './urls.ts'
import { weekOf } from './week.ts'
import { letterWords } from './words.ts'

export const routes = new Hono<Web>()

routes.route('/', askRoutes)
routes.route('/', codeRoutes)
routes.route('/', ownRoutes)
routes.route('/', postRoutes)

routes.get('/', anyone, async (c) => {
  const page = <LettersPage areas={await allAreas(c.var.db)} />
  return c.render(page, { title: text('title'), description: text('lead') })
})

/** This week's letter, before one asks for it. */
routes.get('/uge/:area', anyone, async (c) => {
  const now = c.var.now()
  const area = await areaOf(c)
  const areaId = area?.id ?? null
  const rows = await datesFor(c.var.db, { way: 'email', area_id: areaId, interests: [] }, now)
  const week = weekOf('email', now)
  const words = letterWords(rows, { area: area?.name ?? null, week, now })
  const all = areaId === null ? searchUrl() : searchUrl({ area: areaId, nearby: false })
  const page = (
    <WeekPage areaId={areaId} words={words} phone={c.var.config.helpPhone} allHref={all} />
  )
  return c.render(page, { title: words.heading })
})

async function areaOf(c: Context<Web>) {
  const id = c.req.param('area')
  if (id === EVERYWHERE) return null
  return found((await allAreas(c.var.db)).find((one) => one.id === id))
}
