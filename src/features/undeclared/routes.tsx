import { type Context, Hono } from 'hono'
import { isLate } from '#features/declarations/index.ts'
import { lawOf } from '#features/municipality/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { platformHost } from '#platform/who.ts'
import { deadlineWords } from './deadline-words.ts'
import { LookPage } from './pages/look-page.tsx'
import { UndeclaredPage } from './pages/undeclared-page.tsx'
import { undeclaredAssociations, undeclaredInvitation } from './queries.ts'
import { reasonForm, takeDown } from './taking-down.ts'
import { text } from './text/index.ts'
import { caseUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', platformHost, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const { childAge, declarationMonth } = await lawOf(db)
  const associations = await undeclaredAssociations(db, actor, { now, childAge })
  const page = (
    <UndeclaredPage
      {...{ associations, childAge }}
      late={isLate(now, declarationMonth)}
      deadline={deadlineWords(declarationMonth)}
    />
  )
  return c.render(page, { title: text('title'), personal: true })
})

routes.get('/:id', platformHost, (c) => showInvitation(c))

routes.post('/:id', platformHost, form(reasonForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showInvitation(c, typed)
  const id = c.req.param('id')
  await work(c, (w) => takeDown(w, id, input.reason))
  return c.redirect(caseUrl('invitation', id), 303)
})

async function showInvitation(c: Context<Web>, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const now = c.var.now()
  const { childAge, declarationMonth } = await lawOf(db)
  const id = c.req.param('id') ?? ''
  const invitation = found(await undeclaredInvitation(db, actor, id, { now, childAge }))
  const page = (
    <LookPage
      {...{ invitation, typed, problems }}
      late={isLate(now, declarationMonth)}
      deadline={deadlineWords(declarationMonth)}
    />
  )
  return c.render(page, { title: text('lookTitle'), personal: true })
}
