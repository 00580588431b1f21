import { type Context, Hono } from 'hono'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { logReadings } from '#platform/service/index.ts'
import { coordinator, inService } from '#platform/who.ts'
import { answerForm, answerMatch } from './answering.ts'
import { type Asking, findByMatch } from './askings-query.ts'
import { readBoard } from './board-query.ts'
import { reviewMatch } from './going.ts'
import { stopAsking } from './matches.ts'
import { AskingPage } from './pages/asking-page.tsx'
import { BoardPage } from './pages/board-page.tsx'
import { propose, proposeForm } from './proposing.ts'
import { text } from './text/index.ts'
import { askingUrl, boardUrl } from './urls.ts'
import { suggestionsFor } from './wanted.ts'
import { reasonWords } from './words.ts'

/** The coordinator's board: who waits, who is proposed, who goes together. */
export const boardRoutes = new Hono<Web>()

boardRoutes.get('/tavle', coordinator, inService, async (c) => {
  const now = c.var.now()
  const { askings, companions } = await readBoard(c.var.db, now)
  await logReadings(c.var, 'companions', askings.map(readAs))
  const page = <BoardPage {...{ askings, companions, now }} />
  return c.render(page, { title: text('boardTitle'), personal: true, wide: true })
})

boardRoutes.get('/tavle/:asking', coordinator, inService, (c) => showAsking(c))

boardRoutes.post('/tavle/:asking', coordinator, inService, form(proposeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showAsking(c, typed)
  const id = c.req.param('asking')
  const board = await readBoard(c.var.db, c.var.now())
  const asking = found(board.askings.find((one) => one.id === id))
  const chosen = suggestionsFor(asking, board).find((one) => one.id === input.companion)
  if (chosen?.talkFirst && !input.talked) {
    c.status(422)
    c.set('problems', { talked: text('talk-first') })
    return showAsking(c, typed)
  }
  await work(c, (w) => propose(w, id, input))
  return c.redirect(askingUrl(id), 303)
})

boardRoutes.post(
  '/tavle/:asking/luk',
  coordinator,
  unrecorded('closed twice is closed once'),
  async (c) => {
    await work(c, (w) => stopAsking(w, c.req.param('asking')))
    return c.redirect(boardUrl, 303)
  },
)

/** What the one who has no mail said on the telephone. */
boardRoutes.post(
  '/tavle/tur/:match/svar',
  coordinator,
  inService,
  unrecorded('said twice is said once'),
  form(answerForm),
  async (c) => {
    const matchId = c.req.param('match')
    const { id } = found(await findByMatch(c.var.db, c.var.now(), matchId))
    const { input } = c.req.valid('form')
    if (!input) return showAsking(c, {}, id)
    await work(c, (w) => answerMatch(w, matchId, { side: 'guest', answer: input.answer }))
    return c.redirect(askingUrl(id), 303)
  },
)

boardRoutes.post(
  '/tavle/tur/:match/talt',
  coordinator,
  unrecorded('talked with twice is talked with once'),
  async (c) => {
    await work(c, (w) => reviewMatch(w, c.req.param('match')))
    return c.redirect(boardUrl, 303)
  },
)

async function showAsking(c: Context<Web>, typed: Typed = {}, id = c.req.param('asking') ?? '') {
  const now = c.var.now()
  const board = await readBoard(c.var.db, now)
  const { law } = board
  const asking = found(board.askings.find((one) => one.id === id))
  await logReadings(c.var, 'companions', [readAs(asking)])
  const suggestions = suggestionsFor(asking, board)
  const names = new Map(board.companions.map((one) => [one.id, one]))
  const page = (
    <AskingPage
      asking={asking}
      fitting={suggestions.map((one) => ({
        id: one.id,
        name: names.get(one.id)?.name ?? '',
        reasons: [
          ...one.reasons.map((reason) => reasonWords(reason, asking.area)),
          ...(names.get(one.id)?.young ? [text('reason-young', { adult: law.adultAge })] : []),
        ],
      }))}
      talkFirst={suggestions.some(({ talkFirst }) => talkFirst)}
      adult={law.adultAge}
      usually={law.companionTimes}
      typed={typed}
      problems={c.var.problems}
      now={now}
    />
  )
  const { guestName: name, title } = asking
  return c.render(page, { title: text('forTitle', { name, title }), personal: true })
}

/** What is written down of somebody who was shown. */
const readAs = ({ id, joiningId, guestId, address }: Asking) => ({
  id: joiningId ?? id,
  personId: guestId,
  address,
})
