import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import type { Actor } from '#platform/work.ts'
import { OfferPage } from './pages/offer-page.tsx'
import { OffersPage } from './pages/offers-page.tsx'
import { allOffers, findOffer } from './queries.ts'
import { takingDown } from './routes-taking-down.tsx'
import { writing } from './routes-writing.tsx'
import { text } from './text/index.ts'

export const routes = new Hono<Web>()

const mayWrite = ({ roles }: Actor) => roles.includes('platform-host')

routes.get('/', anyone, async (c) => {
  const offers = await allOffers(c.var.db, mayWrite(c.var.actor))
  const page = <OffersPage offers={offers} mayWrite={mayWrite(c.var.actor)} />
  return c.render(page, { title: text('title') })
})

routes.route('/', writing)
routes.route('/', takingDown)

routes.get('/:id', anyone, async (c) => {
  const offer = found(await findOffer(c.var.db, c.req.param('id'), mayWrite(c.var.actor)))
  const page = <OfferPage offer={offer} mayWrite={mayWrite(c.var.actor)} />
  return c.render(page, { title: offer.name, description: offer.summary })
})
