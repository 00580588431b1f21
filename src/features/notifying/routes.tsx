import { type Context, Hono } from 'hono'
import { codeForm, codeSentence, codeTitle } from '#features/people/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { addBrowser, browserForm, isKnownService, removeBrowser } from './browsers.ts'
import { choicesForm, chooseAll } from './choosing.ts'
import { chosenByPerson } from './chosen.ts'
import { askForNumber, numberForm, numberRefusal, useNumberCode } from './number.ts'
import { ChoicesPage } from './pages/choices-page.tsx'
import { NumberCodePage } from './pages/number-code-page.tsx'
import { forgetPostal, keepPostal, postalForm, postalRefusal } from './postal.ts'
import { text } from './text/index.ts'
import { choicesUrl, numberCodeUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', citizen, (c) => showChoices(c, {}))

routes.post('/', citizen, form(choicesForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showChoices(c, typed)
  await work(c, (w) => chooseAll(w, personIn(c), input))
  return c.redirect(`${choicesUrl}?gemt`, 303)
})

routes.post('/browser', citizen, form(browserForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return showChoices(c, {})
  const { subscription } = input
  if (!isKnownService(subscription, c.var.config)) {
    c.status(422)
    c.set('problems', { subscription: text('browserUnknown') })
    return showChoices(c, {})
  }
  await work(c, (w) => addBrowser(w, personIn(c), subscription))
  return c.redirect(`${choicesUrl}?gemt`, 303)
})

routes.post('/browser/:id/vaek', citizen, async (c) => {
  await work(c, async (w) =>
    removeBrowser(w, found(await chosenByPerson(w.db, personIn(c))), c.req.param('id')),
  )
  return c.redirect(`${choicesUrl}?gemt`, 303)
})

routes.post('/nummer', citizen, sendsMessage, form(numberForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showChoices(c, typed)
  if (await numberRefusal(c.var.db, personIn(c), c.var.now())) {
    c.status(429)
    c.set('problems', { number: text('tooMany') })
    return showChoices(c, typed)
  }
  await work(c, (w) => askForNumber(w, personIn(c), input.number))
  return c.redirect(numberCodeUrl, 303)
})

routes.get('/nummer/kode', citizen, showCode)

routes.post(
  '/nummer/kode',
  citizen,
  unrecorded('a wrong code opens nothing'),
  form(codeForm),
  async (c) => {
    const { input } = c.req.valid('form')
    if (!input) return showCode(c)
    const refusal = await work(c, (w) => useNumberCode(w, personIn(c), input.code))
    if (!refusal) return c.redirect(`${choicesUrl}?gemt`, 303)
    c.status(422)
    c.set('problems', { code: codeSentence(refusal) })
    return showCode(c)
  },
)

routes.post('/adresse', citizen, form(postalForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showChoices(c, typed)
  if (await postalRefusal(c.var.db, personIn(c), c.var.now())) {
    c.status(429)
    c.set('problems', { name: text('tooManyAddresses') })
    return showChoices(c, typed)
  }
  await work(c, (w) => keepPostal(w, personIn(c), input))
  return c.redirect(`${choicesUrl}?gemt`, 303)
})

routes.post('/adresse/vaek', citizen, async (c) => {
  await work(c, (w) => forgetPostal(w, personIn(c)))
  return c.redirect(`${choicesUrl}?gemt`, 303)
})

const personIn = ({ var: { actor } }: Context<Web>): string => actor.id ?? ''

async function showChoices(c: Context<Web>, typed: Typed) {
  const { db, config, problems, mailer } = c.var
  const person = await chosenByPerson(db, personIn(c))
  const page = (
    <ChoicesPage
      person={found(person)}
      hasSms={hasSmsGateway(config)}
      publicKey={mailer.pushKey}
      saved={c.req.query('gemt') !== undefined}
      problems={problems}
      typed={typed}
      now={c.var.now()}
    />
  )
  return c.render(page, { title: text('title'), personal: true, push: true })
}

function showCode(c: Context<Web>) {
  const page = <NumberCodePage problems={c.var.problems} />
  return c.render(page, { title: codeTitle(), personal: true })
}
