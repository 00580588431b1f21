import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { closeBody, closeForm } from './closing.ts'
import { describeBody } from './describing.ts'
import { describeForm } from './making.ts'
import { nameOn } from './names.ts'
import { ArrangePage, type FormName } from './pages/arrange-page.tsx'
import { findBody } from './queries.ts'
import { renameBody, renameForm } from './renaming.ts'
import { personToSeat, seat, seatForm, unseat } from './seating.ts'
import { text } from './text/index.ts'
import { arrangeUrl, bodyUrl } from './urls.ts'

/** What the secretary keeps: words, names, seats, and the end. */
export const arrangeRoutes = new Hono<Web>()

arrangeRoutes.get('/:body/ret', secretaryOrAdministrator, (c) => show(c, c.req.param('body')))

arrangeRoutes.post('/:body/ret', secretaryOrAdministrator, form(describeForm), async (c) => {
  const id = c.req.param('body')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { describe: typed })
  await work(c, (w) => describeBody(w, id, input))
  return c.redirect(bodyUrl(id), 303)
})

arrangeRoutes.post('/:body/navn', secretaryOrAdministrator, form(renameForm), async (c) => {
  const id = c.req.param('body')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { rename: typed })
  await work(c, (w) => renameBody(w, id, input))
  return c.redirect(bodyUrl(id), 303)
})

arrangeRoutes.post('/:body/luk', secretaryOrAdministrator, form(closeForm), async (c) => {
  const id = c.req.param('body')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { close: typed })
  await work(c, (w) => closeBody(w, id, input))
  return c.redirect(bodyUrl(id), 303)
})

arrangeRoutes.post('/:body/pladser', secretaryOrAdministrator, form(seatForm), async (c) => {
  const id = c.req.param('body')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { seat: typed })
  const seated = await work(c, async (w) => {
    const personId = await personToSeat(w, input.reach)
    if (personId !== undefined) await seat(w, id, { ...input, personId })
    return personId !== undefined
  })
  if (seated) return c.redirect(arrangeUrl(id), 303)
  c.status(422)
  c.set('problems', { contact: text('contactUnknown') })
  return show(c, id, { seat: typed })
})

arrangeRoutes.post('/:body/pladser/:seat/fjern', secretaryOrAdministrator, async (c) => {
  const { body: bodyId, seat: seatId } = c.req.param()
  await work(c, (w) => unseat(w, { bodyId, seatId, today: todayAt(c.var.now()) }))
  return c.redirect(arrangeUrl(bodyId), 303)
})

/** `said` is the form that was not understood, with what was typed in it. */
async function show(c: Context<Web>, id: string, said: Partial<Record<FormName, Typed>> = {}) {
  const today = todayAt(c.var.now())
  const body = found(await findBody(c.var.db, id, today))
  const page = <ArrangePage {...{ body, said, today }} problems={c.var.problems} />
  const title = text('arrangeTitle', { name: nameOn(body.names, today) })
  return c.render(page, { title, personal: true })
}
