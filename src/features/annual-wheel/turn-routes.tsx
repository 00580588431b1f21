import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { municipal } from '#platform/who.ts'
import { doneForm, moveForm, notDoneForm } from './fields.ts'
import { TurnPage } from './pages/turn-page.tsx'
import { findDuty } from './queries.ts'
import { maySay } from './reach.ts'
import { slotCode, slotIn } from './rule.ts'
import { moveTurn, turnDone, turnNotDone } from './saying.ts'
import { text } from './text/index.ts'
import { moveProblem, turnsIn } from './turns.ts'
import { type Saying, yearUrl } from './urls.ts'

/** What whoever sees to a duty says of one turn. */
export const turnRoutes = new Hono<Web>()

turnRoutes.get('/:duty/:turn', municipal, async (c) => show(c, await turnOf(c), null))

turnRoutes.post('/:duty/:turn/gjort', municipal, form(doneForm), async (c) => {
  const found = await turnOf(c)
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, found, 'gjort', typed)
  const { done: words, link } = input
  await work(c, (w) => turnDone(w, found.which, { words, link }))
  return c.redirect(yearUrl(found.turn.on.year), 303)
})

turnRoutes.post('/:duty/:turn/flyt', municipal, form(moveForm), async (c) => {
  const found = await turnOf(c)
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, found, 'flyt', typed)
  const problem = moveProblem(found.turn, input.to, todayAt(c.var.now()))
  if (problem) {
    c.status(422)
    c.set('problems', { to: text(problem) })
    return show(c, found, 'flyt', typed)
  }
  await work(c, (w) => moveTurn(w, found.which, { to: input.to, why: input.movedWhy }))
  return c.redirect(yearUrl(input.to.year), 303)
})

turnRoutes.post('/:duty/:turn/ikke-gjort', municipal, form(notDoneForm), async (c) => {
  const found = await turnOf(c)
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, found, 'ikke-gjort', typed)
  await work(c, (w) => turnNotDone(w, found.which, input.reason))
  return c.redirect(yearUrl(found.turn.on.year), 303)
})

/** The turn of the address, where it is theirs to say something of. */
async function turnOf(c: Context<Web>) {
  const today = todayAt(c.var.now())
  const slot = found(slotIn(c.req.param('turn') ?? ''))
  const duty = found(await findDuty(c.var.db, c.req.param('duty') ?? '', today))
  found(maySay(c.var.actor, duty) ? duty : null)
  const near = [slot.year - 1, slot.year, slot.year + 1, slot.year + 2]
  const all = near.flatMap((year) => turnsIn(duty, year, today))
  const turn = found(all.find((one) => slotCode(one) === slotCode(slot)))
  return { duty, turn, which: { dutyId: duty.id, ...slot } }
}

async function show(
  c: Context<Web>,
  { duty, turn }: Pick<Awaited<ReturnType<typeof turnOf>>, 'duty' | 'turn'>,
  sent: Saying | null,
  typed: Typed = {},
) {
  const page = <TurnPage {...{ duty, turn, sent, typed }} problems={c.var.problems} />
  return c.render(page, { title: duty.title, personal: true })
}
