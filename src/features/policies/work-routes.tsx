import { type Context, Hono } from 'hono'
import { bodyOptions, looksAfterBodies } from '#features/bodies/index.ts'
import { inputsLinkedTo } from '#features/inputs/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { form, type Problems, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { municipal, secretaryOrAdministrator } from '#platform/who.ts'
import { answerLines, answersForm } from './answering.ts'
import { conclude, concludeForm, reopen } from './concluding.ts'
import { decide, decideForm } from './deciding.ts'
import { findReview } from './finding-review.ts'
import { type FormName, WorkPage } from './pages/work-page.tsx'
import { ownPathIn } from './paths.ts'
import { openReview } from './planning.ts'
import { putBackReview } from './putting-back.ts'
import { mayReview } from './reach.ts'
import { addSource, dropSource, sourceForm } from './sources.ts'
import { decisionProblem } from './steps.ts'
import { takeBackForm, takeBackReview } from './taking-back.ts'
import { text } from './text/index.ts'
import { policyUrl, reviewUrl, workUrl } from './urls.ts'

const at = '/:policy/eftersyn/:review'

/** The work with one look, for the secretary and the one who answers for the policy. */
export const workRoutes = new Hono<Web>()

workRoutes.get(`${at}/arbejd`, municipal, (c) => show(c))

workRoutes.post(`${at}/begynd`, municipal, async (c) => {
  await work(c, (w) => openReview(w, which(c)))
  return c.redirect(here(c), 303)
})

workRoutes.post(`${at}/svar`, municipal, form(answersForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, { answers: typed })
  await work(c, (w) => answerLines(w, which(c), input))
  return c.redirect(here(c), 303)
})

workRoutes.post(`${at}/kilder`, municipal, form(sourceForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, { source: typed })
  const path = ownPathIn(input.path, c.var.config.baseUrl)
  if (!path) {
    c.status(422)
    c.set('problems', { path: text('pathProblem') })
    return show(c, { source: typed })
  }
  await work(c, (w) => addSource(w, which(c), { ...input, path }))
  return c.redirect(here(c), 303)
})

workRoutes.post(`${at}/kilder/:source/fjern`, municipal, async (c) => {
  await work(c, (w) => dropSource(w, which(c), c.req.param('source')))
  return c.redirect(here(c), 303)
})

workRoutes.post(`${at}/konkluder`, municipal, form(concludeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, { conclude: typed })
  await work(c, (w) => conclude(w, which(c), input))
  return c.redirect(here(c), 303)
})

workRoutes.post(`${at}/aabn`, municipal, async (c) => {
  await work(c, (w) => reopen(w, which(c)))
  return c.redirect(here(c), 303)
})

workRoutes.post(`${at}/beslut`, municipal, form(decideForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, { decide: typed })
  const problem = decisionProblem(input, todayAt(c.var.now()))
  if (problem) {
    const field = problem === 'policy-next-too-early' ? 'nextOn' : 'on'
    c.status(422)
    c.set('problems', { [field]: text(problem) })
    return show(c, { decide: typed })
  }
  await work(c, (w) => decide(w, which(c), input))
  const { policyId, reviewId } = which(c)
  return c.redirect(reviewUrl(policyId, reviewId), 303)
})

workRoutes.post(`${at}/tag-tilbage`, secretaryOrAdministrator, form(takeBackForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, { takeBack: typed })
  await work(c, (w) => takeBackReview(w, which(c), input.reason))
  return c.redirect(policyUrl(which(c).policyId), 303)
})

workRoutes.post(`${at}/fortryd`, secretaryOrAdministrator, async (c) => {
  await work(c, (w) => putBackReview(w, which(c)))
  return c.redirect(here(c), 303)
})

function which(c: Context<Web>) {
  const { policy = '', review = '' } = c.req.param() as Record<string, string>
  return { policyId: policy, reviewId: review }
}

function here(c: Context<Web>) {
  const { policyId, reviewId } = which(c)
  return workUrl(policyId, reviewId)
}

/** `said` is the form that was not understood, with what was typed in it. */
async function show(c: Context<Web>, said: Partial<Record<FormName, Typed>> = {}) {
  const { policyId, reviewId } = which(c)
  const review = found(await findReview(c.var.db, policyId, reviewId))
  found(mayReview(c.var.actor, review) ? review : null)
  if (review.state === 'decided') return c.redirect(reviewUrl(policyId, reviewId), 303)
  const isOpen = review.state === 'open'
  // One of them at a time: what people said is read before, and who decides is chosen after.
  const inputs = isOpen ? await inputsLinkedTo(c.var.db, { kind: 'policy', key: policyId }) : []
  const bodies = isOpen ? [] : await bodyOptions(c.var.db, c.var.now(), { chosen: review.bodyId })
  const problems = said.source ? renamed(c.var.problems) : c.var.problems
  const today = todayAt(c.var.now())
  const isMine = looksAfterBodies(c.var.actor)
  const page = <WorkPage {...{ review, inputs, bodies, said, problems, today, isMine }} />
  return c.render(page, { title: text('reviewTitle', { title: review.title }), personal: true })
}

/** Two forms on the page have words; those of a source carry its name in their id. */
const renamed = ({ words, ...rest }: Problems): Problems =>
  words ? { ...rest, 'source-words': words } : rest
