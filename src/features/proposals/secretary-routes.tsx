import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found, refuseIf } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { AnswersPage, type Ready } from './pages/answers-page.tsx'
import { PreparePage } from './pages/prepare-page.tsx'
import { wordsNow } from './pages/words.ts'
import { answerForm, isTooSoon, prepareAnswer } from './preparing.ts'
import { publishAnswers, publishForm } from './publishing.ts'
import { findProposal, listProposals } from './queries.ts'
import { committeeRefusal } from './rules.ts'
import { preparedAnswers, preparedFor } from './secretary-queries.ts'
import { receiveProposal } from './sending.ts'
import { inOrder } from './standing.ts'
import { text } from './text/index.ts'
import { answersUrl, proposalUrl } from './urls.ts'

/** What a committee's secretary does: says that it has come, writes the answer, shows several at once. */
export const secretaryRoutes = new Hono<Web>()

secretaryRoutes.get('/svar', secretaryOrAdministrator, (c) => showAnswers(c))

secretaryRoutes.post('/svar', secretaryOrAdministrator, form(publishForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showAnswers(c, typed)
  await work(c, (w) => publishAnswers(w, input))
  return c.redirect(answersUrl, 303)
})

async function showAnswers(c: Context<Web>, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const today = todayAt(c.var.now())
  const [all, prepared] = await Promise.all([
    listProposals(db, { actor, today }),
    preparedAnswers(db),
  ])
  const ready = prepared.flatMap((answer): Ready[] => {
    const proposal = all.find(({ id }) => id === answer.proposalId)
    return proposal ? [{ ...answer, proposal }] : []
  })
  const isReady = new Set(prepared.map(({ proposalId }) => proposalId))
  const owed = inOrder(all, today).owed.filter(({ proposal }) => !isReady.has(proposal.id))
  const page = <AnswersPage {...{ owed, ready, today, typed, problems }} />
  return c.render(page, { title: text('answersTitle'), personal: true })
}

secretaryRoutes.post(
  '/:id/modtaget',
  secretaryOrAdministrator,
  unrecorded('a double click says it once'),
  async (c) => {
    const id = c.req.param('id')
    await work(c, (w) => receiveProposal(w, id))
    return c.redirect(proposalUrl(id), 303)
  },
)

secretaryRoutes.get('/:id/svar', secretaryOrAdministrator, (c) => showPrepare(c))

secretaryRoutes.post('/:id/svar', secretaryOrAdministrator, form(answerForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showPrepare(c, typed)
  if (isTooSoon(input, todayAt(c.var.now()))) {
    c.status(422)
    c.set('problems', { lookOn: text('lookOnGone') })
    return showPrepare(c, typed)
  }
  await work(c, (w) => prepareAnswer(w, id, input))
  return c.redirect(answersUrl, 303)
})

async function showPrepare(c: Context<Web>, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const today = todayAt(c.var.now())
  const id = c.req.param('id') ?? ''
  const [proposal, prepared] = await Promise.all([
    findProposal(db, id, { actor, today }).then(found),
    preparedFor(db, id),
  ])
  const last = proposal.answers.at(-1)?.answer ?? null
  refuseIf(committeeRefusal({ sent_at: proposal.sentAt }, last))
  const page = <PreparePage {...{ proposal, prepared, today, typed, problems }} />
  const title = text('prepareTitle', { title: wordsNow(proposal).title })
  return c.render(page, { title, personal: true })
}
