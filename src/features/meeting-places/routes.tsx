import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { PlacesPage } from './pages/places-page.tsx'
import { allPlaces } from './queries.ts'
import { text } from './text/index.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const places = await allPlaces(c.var.db)
  return c.render(<PlacesPage places={places} />, { title: text('title') })
})
