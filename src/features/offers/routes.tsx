import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import type { Actor } from '#platform/work.ts'
import { OfferPage } from './pages/offer-page.tsx'
import { OffersPage } from './pages/offers-page.tsx'
import { allOffers, findOffer } from './queries.ts'
import { writing } from './routes-writing.tsx'
import { text } from './text/index.ts'

export const routes = new Hono<Web>()

const mayWrite = ({ roles }: Actor) => roles.includes('platform-host')

routes.get('/', anyone, async (c) => {
  const offers = await allOffers(c.var.db)
  const page = <OffersPage offers={offers} mayWrite={mayWrite(c.var.actor)} />
  return c.render(page, { title: text('title') })
})

routes.route('/', writing)

routes.get('/:id', anyone, async (c) => {
  const offer = found(await findOffer(c.var.db, c.req.param('id')))
  const page = <OfferPage offer={offer} mayWrite={mayWrite(c.var.actor)} />
  return c.render(page, { title: offer.name, description: offer.summary })
})
