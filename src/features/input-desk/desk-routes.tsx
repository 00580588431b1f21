import { type Context, Hono } from 'hono'
import { linkInput, receiptToken, unlinkInput } from '#features/inputs/index.ts'
import { form, query, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { employeeOrSecretary } from '#platform/who.ts'
import { checkForm, checkInput } from './checking.ts'
import { deskFilter } from './desk-list.ts'
import { mergeForm, mergeInputs, unmergeInput } from './merging.ts'
import { newInputRoutes } from './new-input-routes.tsx'
import { DeskPage } from './pages/desk-page.tsx'
import { InputPage, type Said } from './pages/input-page.tsx'
import { choicesFor, findInput, listChoices, listInputs, PAGE_SIZE } from './queries.ts'
import { isSaidIn, splitForm, splitInput, unsplitInput } from './splitting.ts'
import { findTarget, targetForm } from './target-form.ts'
import { tellRoutes } from './tell-routes.tsx'
import { text } from './text/index.ts'
import { themeRoutes } from './theme-routes.tsx'
import { chooseTheme, chooseThemeForm } from './theming.ts'
import { inputUrl, receiptUrl } from './urls.ts'

export const deskRoutes = new Hono<Web>()

deskRoutes.get('/', employeeOrSecretary, async (c) => {
  const list = query(c, deskFilter)
  const all = await listInputs(c.var.db, list)
  const pages = Math.ceil((all[0]?.found ?? 0) / PAGE_SIZE)
  const page = <DeskPage {...{ list, all, pages }} {...(await listChoices(c.var.db))} />
  return c.render(page, { title: text('deskTitle'), personal: true })
})

deskRoutes.route('/', newInputRoutes)
deskRoutes.route('/', themeRoutes)
deskRoutes.route('/', tellRoutes)

deskRoutes.get('/:input', employeeOrSecretary, (c) => show(c))

deskRoutes.post('/:input/laest', employeeOrSecretary, form(checkForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return show(c)
  return done(c, (id) => work(c, (w) => checkInput(w, id, input)))
})

deskRoutes.post('/:input/emne', employeeOrSecretary, form(chooseThemeForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return show(c)
  return done(c, (id) => work(c, (w) => chooseTheme(w, id, input.theme)))
})

deskRoutes.post(
  '/:input/knyt',
  employeeOrSecretary,
  unrecorded('linked twice is linked once'),
  form(targetForm),
  async (c) => {
    const { input } = c.req.valid('form')
    if (!input) return show(c)
    const to = found(await findTarget(c.var.db, input.to))
    return done(c, (id) => work(c, (w) => linkInput(w, id, to)))
  },
)

deskRoutes.post(
  '/:input/loesn',
  employeeOrSecretary,
  unrecorded('taken away twice is taken away once'),
  form(targetForm),
  async (c) => {
    const { input } = c.req.valid('form')
    if (!input) return show(c)
    return done(c, (id) => work(c, (w) => unlinkInput(w, id, input.to)))
  },
)

deskRoutes.post('/:input/sammen', employeeOrSecretary, form(mergeForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return show(c)
  return done(c, (id) => work(c, (w) => mergeInputs(w, id, input.with)))
})

deskRoutes.post(
  '/:input/hver-for-sig',
  employeeOrSecretary,
  unrecorded('taken apart twice is taken apart once'),
  (c) => done(c, (id) => work(c, (w) => unmergeInput(w, id))),
)

deskRoutes.post('/:input/del', employeeOrSecretary, form(splitForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, { split: typed })
  const { words } = found(await findInput(c.var.db, c.req.param('input')))
  const wrong = (['first', 'second'] as const).filter((name) => !isSaidIn(words, input[name]))
  if (wrong.length > 0) {
    c.status(422)
    c.set('problems', Object.fromEntries(wrong.map((name) => [name, text('partNotSaid')])))
    return show(c, { split: typed })
  }
  return done(c, (id) => work(c, (w) => splitInput(w, id, input)))
})

deskRoutes.post(
  '/:input/hel',
  employeeOrSecretary,
  unrecorded('put together twice is put together once'),
  (c) => done(c, (id) => work(c, (w) => unsplitInput(w, id))),
)

async function done(c: Context<Web>, task: (id: string) => Promise<void>) {
  const id = c.req.param('input') ?? ''
  await task(id)
  return c.redirect(inputUrl(id), 303)
}

/** `said` is the form that was not understood, with what was typed in it. */
async function show(c: Context<Web>, said: Said = {}) {
  const { db, problems } = c.var
  const input = found(await findInput(db, c.req.param('input') ?? ''))
  const choices = await choicesFor(db, input.id)
  // Who wrote it on the page has the address already.
  const receipt = input.channel === 'web' ? null : receiptUrl(receiptToken(c.var, input.id))
  const page = <InputPage {...{ input, choices, said, problems, receipt }} now={c.var.now()} />
  return c.render(page, { title: text('inputTitle'), personal: true })
}
