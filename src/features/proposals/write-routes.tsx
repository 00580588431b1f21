import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found, refuseIf } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { changeForm, changeWords, isToCome } from './adopting.ts'
import { draftForm, type Meanwhile, saveDraft } from './drafting.ts'
import { wordsNow } from './pages/words.ts'
import { findProposal, type Proposal } from './queries.ts'
import { draftRefusal, rewordRefusal } from './rules.ts'
import { speaksFor } from './seats.ts'
import { text } from './text/index.ts'
import { proposalUrl } from './urls.ts'
import { showWrite } from './writing.tsx'

/** A draft's words, and other words for what is adopted. */
export const writeRoutes = new Hono<Web>()

writeRoutes.get('/:id/ret', citizen, (c) => showDraft(c))

writeRoutes.post('/:id/ret', citizen, form(draftForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showDraft(c, typed)
  const meanwhile = await work(c, (w) => saveDraft(w, id, input))
  return meanwhile ? showDraft(c, typed, meanwhile) : c.redirect(proposalUrl(id), 303)
})

writeRoutes.get('/:id/nye-ord', citizen, (c) => showChange(c))

writeRoutes.post('/:id/nye-ord', citizen, form(changeForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showChange(c, typed)
  if (isToCome(input.on, todayAt(c.var.now()))) {
    c.status(422)
    c.set('problems', { on: text('onToCome') })
    return showChange(c, typed)
  }
  const meanwhile = await work(c, (w) => changeWords(w, id, input))
  return meanwhile ? showChange(c, typed, meanwhile) : c.redirect(proposalUrl(id), 303)
})

const theirs = async (c: Context<Web>) => {
  const { db, actor } = c.var
  const reader = { actor, today: todayAt(c.var.now()) }
  const proposal = found(await findProposal(db, c.req.param('id') ?? '', reader))
  found(proposal.seat)
  return proposal
}

async function showDraft(c: Context<Web>, typed: Typed = {}, meanwhile: Meanwhile | null = null) {
  const proposal = await theirs(c)
  refuseIf(draftRefusal({ adopted_on: proposal.adoptedOn }))
  return show(c, proposal, {
    ...{ typed, meanwhile, change: false, heading: text('writeTitle') },
    ...{ lead: text('writeLead'), button: text('saveNow') },
  })
}

async function showChange(c: Context<Web>, typed: Typed = {}, meanwhile: Meanwhile | null = null) {
  const proposal = await theirs(c)
  found(speaksFor(proposal.seat) ? proposal : null)
  const last = proposal.answers.at(-1)?.answer ?? null
  refuseIf(rewordRefusal({ adopted_on: proposal.adoptedOn }, last))
  return show(c, proposal, {
    ...{ typed, meanwhile, change: true, heading: text('changeTitle') },
    ...{ lead: text('changeLead'), button: text('changeNow') },
  })
}

interface Shown {
  typed: Typed
  meanwhile: Meanwhile | null
  change: boolean
  heading: string
  lead: string
  button: string
}

/** Where another saved in the meantime, both texts are shown, and nothing is saved yet. */
function show(c: Context<Web>, proposal: Proposal, shown: Shown) {
  const { title, words } = wordsNow(proposal)
  if (shown.meanwhile) c.status(409)
  const back = { href: proposalUrl(proposal.id), text: title }
  const now = { title, words, version: proposal.version }
  return showWrite(c, { ...shown, back, now, action: c.req.path })
}
