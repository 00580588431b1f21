import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { logReadings } from '#platform/service/index.ts'
import { employee, inService } from '#platform/who.ts'
import { agreeForm } from './agree-form.ts'
import { agree } from './agreeing.ts'
import { onTheDesk } from './desk-query.ts'
import { entryRoutes } from './entry-routes.tsx'
import { AgreePage } from './pages/agree-page.tsx'
import { DeskPage } from './pages/desk-page.tsx'
import { sharingRoutes } from './sharing-routes.tsx'
import { text } from './text/index.ts'
import { entryUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', employee, inService, async (c) => {
  const { db, actor } = c.var
  const now = c.var.now()
  const rows = await onTheDesk(db, actor, now)
  const calls = rows.filter(({ kind }) => kind === 'call' || kind === 'silent')
  await logReadings(
    c.var,
    'calls',
    calls.map((row) => ({ id: row.id, personId: row.person_id, address: row.address ?? '' })),
  )
  const area = c.req.query('omraade') ?? null
  const page = <DeskPage {...{ rows, area }} name={actor.name} isCoordinator={isCoordinator(c)} />
  return c.render(page, { title: text('deskTitle'), personal: true, wide: true })
})

routes.route('/', sharingRoutes)

routes.get('/ny', employee, (c) => showAgreeing(c))

routes.post('/ny', employee, form(agreeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showAgreeing(c, typed)
  const id = await work(c, (w) => agree(w, input))
  return c.redirect(entryUrl(id), 303)
})

routes.route('/', entryRoutes)

async function showAgreeing(c: Context<Web>, typed: Typed = {}) {
  const areas = await allAreas(c.var.db)
  const page = <AgreePage {...{ areas, typed }} problems={c.var.problems} />
  return c.render(page, { title: text('agreeTitle'), personal: true })
}

const isCoordinator = ({ var: { actor } }: Context<Web>) => actor.roles.includes('coordinator')
