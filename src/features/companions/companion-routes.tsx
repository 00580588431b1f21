import { type Context, Hono } from 'hono'
import { lawOf } from '#features/municipality/index.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { logReadings } from '#platform/service/index.ts'
import { wallOf } from '#platform/time/zone.ts'
import { coordinator, inService } from '#platform/who.ts'
import { readOwn } from './board-query.ts'
import { companionAnswers } from './companion-answers.ts'
import { moveForm } from './move-form.ts'
import { moveCompanion } from './moving.ts'
import { CompanionPage } from './pages/companion-page.tsx'
import { text } from './text/index.ts'
import { boardUrl, companionUrl } from './urls.ts'
import { haveCalled } from './worrying.ts'

/** One companion for the coordinator. */
export const companionRoutes = new Hono<Web>()

companionRoutes.get('/tavle/frivillig/:person', coordinator, inService, (c) => showCompanion(c))

companionRoutes.post(
  '/tavle/frivillig/:person',
  coordinator,
  inService,
  form(moveForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return showCompanion(c, typed)
    const { move, seen } = input
    const isAhead = seen && Temporal.PlainDate.compare(seen, wallOf(c.var.now()).toPlainDate()) > 0
    if (move === 'certificate' && isAhead) {
      c.status(422)
      c.set('problems', { seen: text('seenOnProblem') })
      return showCompanion(c, typed)
    }
    const id = c.req.param('person')
    await work(c, (w) => moveCompanion(w, id, { move, seen, by: 'coordinator' }))
    return c.redirect(companionUrl(id), 303)
  },
)

companionRoutes.post(
  '/tavle/frivillig/:person/ringet',
  coordinator,
  unrecorded('called twice is called once'),
  async (c) => {
    await work(c, (w) => haveCalled(w, c.req.param('person')))
    return c.redirect(boardUrl, 303)
  },
)

async function showCompanion(c: Context<Web>, typed: Typed = {}) {
  const { db } = c.var
  const now = c.var.now()
  const id = c.req.param('person') ?? ''
  const [{ adultAge }, own] = await Promise.all([lawOf(db), readOwn(db, now, id)])
  const companion = found(own.companion)
  const address = companion.email ?? companion.phone ?? ''
  await logReadings(c.var, 'companions', [{ id, personId: id, address }])
  const page = (
    <CompanionPage
      companion={companion}
      answers={companionAnswers(companion, own.areas, now)}
      askings={own.askings}
      adult={adultAge}
      today={wallOf(now).toPlainDate().toString()}
      seen={String(typed.seen ?? '')}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: companion.name, personal: true })
}
