import { type Context, Hono } from 'hono'
import { allInterests, labelName } from '#features/invitations/index.ts'
import { lawOf } from '#features/municipality/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { anyone, citizen } from '#platform/who.ts'
import { type Companion, readOwn } from './board-query.ts'
import { offerForm, spoken } from './offer-form.ts'
import { labelsOf, offerRefusal, offerToGoAlong } from './offering.ts'
import { OfferPage } from './pages/offer-page.tsx'
import { RolePage } from './pages/role-page.tsx'
import { stateAfter } from './steps.ts'
import { text } from './text/index.ts'
import { typedOf } from './typed-offer.ts'
import { ownCompanionUrl } from './urls.ts'
import { languageWords } from './words.ts'

/** What a companion is, and offering to be one. */
export const roleRoutes = new Hono<Web>()

roleRoutes.get('/', anyone, async (c) => {
  const { db, actor } = c.var
  const [{ companionAge }, own] = await Promise.all([
    lawOf(db),
    actor.id ? readOwn(db, c.var.now(), actor.id) : undefined,
  ])
  const page = <RolePage age={companionAge} isCompanion={own?.companion !== undefined} />
  return c.render(page, { title: text('title'), personal: actor.id !== null })
})

roleRoutes.get('/tilbyd', citizen, (c) => showOffer(c))

roleRoutes.post('/tilbyd', citizen, form(offerForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showOffer(c, typed)
  const { db, actor } = c.var
  const law = await lawOf(db)
  const isNew = startsAnew((await readOwn(db, c.var.now(), actor.id)).companion)
  const problems = {
    ...(offerRefusal(input.age, isNew) && {
      age: input.age ? text('ageYounger', { age: law.companionAge }) : text('ageProblem'),
    }),
    ...(!labelsOf(law).includes(input.label) && { label: text('labelProblem') }),
  }
  if (Object.keys(problems).length > 0) {
    c.status(422)
    c.set('problems', problems)
    return showOffer(c, typed)
  }
  await work(c, (w) => offerToGoAlong(w, law, input))
  return c.redirect(ownCompanionUrl, 303)
})

/** For the first time, or after having stopped. */
const startsAnew = (companion: Companion | undefined) =>
  !companion || stateAfter(companion.state, 'again', 'companion') !== null

async function showOffer(c: Context<Web>, typed?: Typed) {
  const { db, actor } = c.var
  const [law, { companion, areas }] = await Promise.all([
    lawOf(db),
    readOwn(db, c.var.now(), actor.id),
  ])
  const isNew = startsAnew(companion)
  const page = (
    <OfferPage
      typed={typed ?? typedOf(companion)}
      problems={c.var.problems}
      isNew={isNew}
      ages={{ age: law.companionAge, adult: law.adultAge }}
      labels={labelsOf(law)}
      areas={areas.map(({ id, name }) => ({ value: id, text: name }))}
      languages={spoken.map((one) => ({ value: one, text: languageWords(one) }))}
      interests={allInterests.map(({ id }) => ({ value: id, text: labelName(id) }))}
    />
  )
  return c.render(page, { title: text(isNew ? 'offerTitle' : 'offerEditTitle'), personal: true })
}
