import { type Context, Hono } from 'hono'
import { lawOf } from '#features/municipality/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { endSession } from '#platform/session/index.ts'
import { anyone, newcomer } from '#platform/who.ts'
import { forgetNewcomer } from './forgetting.ts'
import { asksAge, namedId, nameForm, nameMyself, openAccount } from './naming.ts'
import { NamePage } from './pages/name-page.tsx'
import { WithAdultPage } from './pages/with-adult-page.tsx'
import { ownPath } from './signing-in.ts'
import { text } from './text/index.ts'
import { askParentUrl, nextTimeUrl, withAdultUrl } from './urls.ts'
import { ageTiles } from './young/age-words.ts'
import { accountAt } from './young/span.ts'

export const routes = new Hono<Web>()

routes.get('/navn', newcomer, (c) => showName(c, { name: c.var.actor.name }))

routes.post('/navn', newcomer, form(nameForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const { actor } = c.var
  const age = asksAge(actor) ? ageIn(c, typed) : 'grown'
  if (!input || !age) return showName(c, typed)
  const account = accountAt[age]
  if (account === 'none') {
    await work(c, (w) => forgetNewcomer(w, namedId(actor)))
    await endSession(c)
    return c.redirect(withAdultUrl, 303)
  }
  await work(c, async (w) => {
    await nameMyself(w, input.name)
    if (age !== 'with-parent' && age !== 'too-young') await openAccount(w, age)
  })
  if (account === 'asks') return c.redirect(askParentUrl, 303)
  const to = ownPath(c.req.query('til'))
  return c.redirect(input.passkeys && !actor.held?.length ? nextTimeUrl(to) : to, 303)
})

routes.get('/sammen-med-en-voksen', anyone, (c) => {
  const page = <WithAdultPage phone={c.var.config.helpPhone} />
  return c.render(page, { title: text('withAdultTitle') })
})

/** The age that was said, or null with a sentence about it beside those about the name. */
function ageIn(c: Context<Web>, { age }: Typed) {
  const read = nameForm.shape.age.parse(age)
  if (read) return read
  c.set('problems', { ...c.var.problems, age: text('ageProblem') })
  c.status(422)
  return null
}

async function showName(c: Context<Web>, typed: Typed) {
  const to = ownPath(c.req.query('til'))
  const ages = asksAge(c.var.actor) ? ageTiles(await lawOf(c.var.db)) : null
  const page = <NamePage problems={c.var.problems} {...{ typed, to, ages }} />
  return c.render(page, { title: text('nameTitle'), personal: true, passkeys: true })
}
