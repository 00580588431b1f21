import { type Context, Hono } from 'hono'
import { form, type Problems, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { platformHost } from '#platform/who.ts'
import { unknownIn, whereChoices } from './choices.ts'
import { type OfferInput, offerForm } from './offer-form.ts'
import { OfferFormPage } from './pages/offer-form-page.tsx'
import { findOffer, type Offer } from './queries.ts'
import { addOffer, changeOffer } from './saving.ts'
import { text } from './text/index.ts'
import { changeOfferUrl, newOfferUrl, offersUrl, offerUrl } from './urls.ts'

export const writing = new Hono<Web>()

writing.get('/nyt', platformHost, (c) => showForm(c, newOne(), {}))

writing.post('/nyt', platformHost, form(offerForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const known = await checked(c, input)
  if (!known) return showForm(c, newOne(), typed)
  const id = await work(c, (w) => addOffer(w, known))
  return c.redirect(offerUrl(id), 303)
})

writing.get('/:id/ret', platformHost, async (c) => {
  const offer = found(await findOffer(c.var.db, c.req.param('id'), true))
  return showForm(c, changing(offer), typedOf(offer))
})

writing.post('/:id/ret', platformHost, form(offerForm), async (c) => {
  const id = c.req.param('id')
  const offer = found(await findOffer(c.var.db, id, true))
  const { input, typed } = c.req.valid('form')
  const known = await checked(c, input)
  if (!known) return showForm(c, changing(offer), typed)
  await work(c, (w) => changeOffer(w, id, known))
  return c.redirect(offerUrl(id), 303)
})

interface Asked {
  heading: string
  action: string
  back: { href: string; text: string }
}

const newOne = (): Asked => ({
  heading: text('newTitle'),
  action: newOfferUrl,
  back: { href: offersUrl, text: text('backToAll') },
})

const changing = ({ id, name }: Offer): Asked => ({
  heading: text('changeTitle', { name }),
  action: changeOfferUrl(id),
  back: { href: offerUrl(id), text: text('backToOffer') },
})

/** The input when its area and place are known; else null, and the problems are said. */
async function checked(c: Context<Web>, input: OfferInput | null): Promise<OfferInput | null> {
  if (!input) return null
  const problems: Problems = unknownIn(await whereChoices(c.var.db), input)
  if (Object.keys(problems).length === 0) return input
  c.set('problems', problems)
  c.status(422)
  return null
}

async function showForm(c: Context<Web>, asked: Asked, typed: Typed) {
  const choices = await whereChoices(c.var.db)
  const page = <OfferFormPage {...asked} {...choices} typed={typed} problems={c.var.problems} />
  return c.render(page, { title: asked.heading, personal: true })
}

const typedOf = (offer: Offer): Typed => ({
  name: offer.name,
  summary: offer.summary,
  openTo: offer.open_to,
  howToGet: offer.how_to_get,
  legalBasis: offer.legal_basis,
  contactRole: offer.contact_role,
  contactPhone: offer.contact_phone,
  areaId: offer.area_id ?? '',
  placeId: offer.place_id ?? '',
})
