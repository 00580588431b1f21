import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { looksAfterBodies } from '#features/bodies/index.ts'
import { employeeAt, todayAt } from '#features/roles/index.ts'
import { currentStrategy } from '#features/strategy/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { municipal, secretaryOrAdministrator } from '#platform/who.ts'
import { addAction } from './adding.ts'
import { begunIn } from './begun.ts'
import { changeAction } from './changing.ts'
import { actionForm, linkForm, tellForm } from './fields.ts'
import { readAddress } from './linkable.ts'
import { linkAction, unlinkAction } from './linking.ts'
import { ActionPage, type FormName } from './pages/action-page.tsx'
import { ActionsPage } from './pages/actions-page.tsx'
import { ChoosePage } from './pages/choose-page.tsx'
import { NewActionPage } from './pages/new-action-page.tsx'
import { actionsFor } from './queries.ts'
import { tellAction } from './telling.ts'
import { text } from './text/index.ts'
import { actionUrl, recommendationUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', municipal, async (c) => {
  const now = c.var.now()
  const actions = await actionsFor(c.var.db, c.var.actor, { now })
  const page = <ActionsPage actions={actions} today={todayAt(now)} />
  return c.render(page, { title: text('title'), personal: true, wide: true })
})

routes.get('/ny', secretaryOrAdministrator, async (c) => {
  const strategy = found(await currentStrategy(c.var.db))
  const page = <ChoosePage strategy={strategy} begun={begunIn(c)} />
  return c.render(page, { title: text('chooseTitle'), personal: true })
})

routes.get('/ny/:code', secretaryOrAdministrator, (c) => showNew(c, c.req.param('code')))

routes.post('/ny/:code', secretaryOrAdministrator, form(actionForm), async (c) => {
  const code = c.req.param('code')
  const { input, typed } = c.req.valid('form')
  if (!input) return showNew(c, code, typed)
  const { id } = await recommendation(c, code)
  const isAdded = await work(c, async (w) => {
    const ownerId = input.contact ? await employeeAt(w.db, input.contact, w.now) : w.actor.id
    if (ownerId === undefined) return false
    await addAction(w, id, { ...input, ownerId })
    return true
  })
  if (isAdded) return c.redirect(recommendationUrl(code), 303)
  problem(c, { contact: text('contactUnknown') })
  return showNew(c, code, typed)
})

routes.get('/:action', municipal, (c) => show(c, c.req.param('action')))

routes.post('/:action/staar', municipal, form(tellForm), async (c) => {
  const id = c.req.param('action')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { tell: typed })
  await work(c, (w) => tellAction(w, id, input))
  return c.redirect(actionUrl(id), 303)
})

routes.post('/:action/ret', secretaryOrAdministrator, form(actionForm), async (c) => {
  const id = c.req.param('action')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { change: typed })
  const isChanged = await work(c, async (w) => {
    const ownerId = input.contact ? await employeeAt(w.db, input.contact, w.now) : null
    if (ownerId === undefined) return false
    await changeAction(w, id, { ...input, ownerId })
    return true
  })
  if (isChanged) return c.redirect(actionUrl(id), 303)
  problem(c, { contact: text('contactUnknown') })
  return show(c, id, { change: typed })
})

routes.post('/:action/vis', municipal, form(linkForm), async (c) => {
  const id = c.req.param('action')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { link: typed })
  const target = readAddress(input.address, c.var.config.baseUrl)
  const isLinked = target ? await work(c, (w) => linkAction(w, id, target)) : false
  if (isLinked) return c.redirect(actionUrl(id), 303)
  problem(c, { address: text(target ? 'addressGone' : 'addressForeign') })
  return show(c, id, { link: typed })
})

routes.post('/:action/vis/:link/fjern', municipal, async (c) => {
  const { action, link } = c.req.param()
  await work(c, (w) => unlinkAction(w, action, link))
  return c.redirect(actionUrl(action), 303)
})

function problem(c: Context<Web>, problems: Record<string, string>) {
  c.status(422)
  c.set('problems', problems)
}

const areaOptions = async (c: Context<Web>) =>
  (await allAreas(c.var.db)).map(({ id, name }) => ({ value: id, text: name }))

/** A recommendation of the paper that is followed now. */
async function recommendation(c: Context<Web>, code: string) {
  const { recommendations } = found(await currentStrategy(c.var.db))
  return found(recommendations.find((one) => one.code === code))
}

async function showNew(c: Context<Web>, code: string, typed: Typed = {}) {
  const { title } = await recommendation(c, code)
  const areas = await areaOptions(c)
  const about = { code, title, typed, areas, begun: begunIn(c) }
  const page = <NewActionPage {...about} problems={c.var.problems} />
  return c.render(page, { title: text('newTitle'), personal: true })
}

/** `said` is the form that was not understood, with what was typed in it. */
async function show(c: Context<Web>, id: string, said: Partial<Record<FormName, Typed>> = {}) {
  const { db, actor, problems } = c.var
  const action = found((await actionsFor(db, actor, { id, now: c.var.now() }))[0])
  const isMine = looksAfterBodies(actor)
  const areas = isMine ? await areaOptions(c) : []
  const page = <ActionPage {...{ action, said, problems, areas, isMine }} />
  return c.render(page, { title: action.words, personal: true })
}
