import { Hono } from 'hono'
import { may } from '#features/associations/index.ts'
import { lawOf } from '#features/municipality/index.ts'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { yearOf } from './children.ts'
import { declare, takeBack } from './declaring.ts'
import { DeclarationPage } from './pages/declaration-page.tsx'
import { findDeclaration } from './queries.ts'
import { text } from './text/index.ts'
import { declarationUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/:id/boerneattester', citizen, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const year = yearOf(now)
  const declaration = found(await findDeclaration(db, actor, c.req.param('id'), year))
  const page = (
    <DeclarationPage
      {...{ declaration, year, now }}
      law={await lawOf(db)}
      mayDeclare={may(declaration.role, 'declare') && declaration.status !== 'archived'}
    />
  )
  return c.render(page, { title: text('title'), personal: true })
})

routes.post('/:id/boerneattester', citizen, unrecorded('said twice is said once'), async (c) => {
  const id = c.req.param('id')
  await work(c, (w) => declare(w, id))
  return c.redirect(declarationUrl(id), 303)
})

routes.post(
  '/:id/boerneattester/tilbage',
  citizen,
  unrecorded('what was not said is not taken back'),
  async (c) => {
    const id = c.req.param('id')
    await work(c, (w) => takeBack(w, id))
    return c.redirect(declarationUrl(id), 303)
  },
)
