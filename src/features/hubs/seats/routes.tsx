import { type Context, Hono } from 'hono'
import { form, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { SeatsPage } from '../pages/seats-page.tsx'
import { text } from '../text/index.ts'
import { seatsUrl } from '../urls.ts'
import { answerForm, answerSeat } from './answering.ts'
import { leaveSeat } from './ending.ts'
import { listSeats } from './queries.ts'

/** For those who own an association: where it sits, and where it is asked to. */
export const seatRoutes = new Hono<Web>()

seatRoutes.get('/', citizen, (c) => showSeats(c))

seatRoutes.post('/:seat/svar', citizen, form(answerForm), async (c) => {
  const id = c.req.param('seat')
  const { input } = c.req.valid('form')
  if (!input) return showSeats(c, id)
  await work(c, (w) => answerSeat(w, id, input.answer === 'yes'))
  return c.redirect(seatsUrl, 303)
})

seatRoutes.post('/:seat/farvel', citizen, async (c) => {
  await work(c, (w) => leaveSeat(w, c.req.param('seat')))
  return c.redirect(seatsUrl, 303)
})

async function showSeats(c: Context<Web>, answering?: string) {
  const { db, actor, problems } = c.var
  const seats = await listSeats(db, actor)
  if (answering !== undefined) found(seats.find(({ id }) => id === answering))
  const page = <SeatsPage {...{ seats, answering, problems }} />
  return c.render(page, { title: text('seatsTitle'), personal: true })
}
