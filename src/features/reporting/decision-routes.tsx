import { type Context, Hono } from 'hono'
import { bodyOptions } from '#features/bodies/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { decide, decisionForm, decisionRefusal } from './deciding.ts'
import { findFrozen } from './frozen.ts'
import { DecidePage } from './pages/decide-page.tsx'
import { text } from './text/index.ts'
import { periodUrl } from './urls.ts'
import { periodWords } from './words.ts'

/** What a committee or the council decided about a locked half-year. */
export const decisionRoutes = new Hono<Web>()

decisionRoutes.get('/:period/beslutning', secretaryOrAdministrator, (c) =>
  show(c, c.req.param('period')),
)

decisionRoutes.post(
  '/:period/beslutning',
  secretaryOrAdministrator,
  form(decisionForm),
  async (c) => {
    const period = c.req.param('period')
    const { input, typed } = c.req.valid('form')
    if (!input) return show(c, period, typed)
    const { decisions } = found(await findFrozen(c.var.db, period))
    const before = decisions.find(({ bodyId }) => bodyId === input.body)
    const refused = decisionRefusal(input, before, todayAt(c.var.now()))
    if (refused) {
      const field = refused === 'decision-to-come' ? 'on' : 'reason'
      c.set('problems', { [field]: text(refused) })
      c.status(422)
      return show(c, period, typed)
    }
    await work(c, (w) => decide(w, period, input))
    return c.redirect(periodUrl(period), 303)
  },
)

async function show(c: Context<Web>, period: string, typed: Typed = {}) {
  const { db, now, problems } = c.var
  const { decisions } = found(await findFrozen(db, period))
  const bodies = await bodyOptions(db, now(), { kinds: ['city-council', 'committee'] })
  const page = <DecidePage {...{ period, bodies, decisions, typed, problems }} />
  return c.render(page, { title: text('decideTitle', { period: periodWords(period) }) })
}
