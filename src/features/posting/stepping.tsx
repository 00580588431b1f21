import { type Context, Hono } from 'hono'
import { associationsOf, declarationUrl } from '#features/associations/index.ts'
import { readWords, understoodWords } from '#features/invitations/index.ts'
import { lawOf } from '#features/municipality/index.ts'
import { form, type Problems, unrecorded, type Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { anyone } from '#platform/who.ts'
import { advise, adviseGreeter } from './advice/index.ts'
import { goOnTo, keepStep, makerOf } from './answering.ts'
import { type Step, typedLine } from './drafts/answers.ts'
import { type Draft, openDraft } from './drafts/opening.ts'
import { childrenOf, withParent } from './for-children.ts'
import { WelcomePage } from './pages/welcome-page.tsx'
import { WhatPage } from './pages/what-page.tsx'
import { WhenPage } from './pages/when-page.tsx'
import { WherePage } from './pages/where-page.tsx'
import { understoodOf } from './picturing.ts'
import { wordsOf } from './steps/advice.ts'
import { welcomeForm } from './steps/welcome.ts'
import { ASSOCIATION, whatForm } from './steps/what.ts'
import { readWhere, whereForm } from './steps/where.ts'
import { text } from './text/index.ts'
import { standingUrl } from './urls.ts'
import { comingDays, shownWhen } from './when/days.ts'
import { whenForm } from './when/form.ts'
import { readWhen } from './when/reading.ts'
import { whereChoices } from './where-choices.ts'

export const routes = new Hono<Web>()
const onlyADraft = unrecorded('a draft is nothing to anybody else yet')

routes.get('/:draft/hvad', anyone, (c) => show(c, showWhat))

routes.post('/:draft/hvad', anyone, onlyADraft, form(whatForm), async (c) => {
  const { typed } = c.req.valid('form')
  const draft = await openDraft(c)
  const associations = await ownAssociations(c)
  const as = typedLine(typed, 'as')
  const host = associations.find(({ id }) => as === `${ASSOCIATION}${id}`)
  if (as.startsWith(ASSOCIATION) && !host) refuse(c, { as: text('notYourAssociation') })
  const known = {
    ...draft.answers.known,
    association: host?.name ?? '',
    associationKind: host?.kind ?? '',
    searchWords: c.var.problems.searchWords
      ? []
      : await understoodWords(c.var.db, readWords(typedLine(typed, 'searchWords'))),
  }
  const kept = await keepStep(c, draft, { step: 'what', typed, more: { known } })
  const next = goOnTo(c, kept, 'what', typed)
  return next ? c.redirect(next, 303) : showWhat(c, kept)
})

routes.get('/:draft/hvornaar', anyone, (c) => show(c, showWhen))

routes.post('/:draft/hvornaar', anyone, onlyADraft, form(whenForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const draft = await openDraft(c)
  const now = c.var.now()
  const { problems } = input
    ? readWhen(input, { now, kept: draft.answers.kept })
    : { problems: null }
  if (problems) refuse(c, problems)
  const kept = await keepStep(c, draft, { step: 'when', typed })
  const next = goOnTo(c, kept, 'when', typed)
  return next ? c.redirect(next, 303) : showWhen(c, kept)
})

routes.get('/:draft/hvor', anyone, (c) => show(c, showWhere))

routes.post('/:draft/hvor', anyone, onlyADraft, form(whereForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const draft = await openDraft(c)
  const read = input && readWhere(input, await whereChoices(c.var.db))
  if (read?.problems) refuse(c, read.problems)
  const { areaId: _, area: __, place: ___, ...others } = draft.answers.known ?? {}
  const known = { ...others, ...read?.known }
  const kept = await keepStep(c, draft, { step: 'where', typed, more: { known } })
  const next = goOnTo(c, kept, 'where', typed)
  return next ? c.redirect(next, 303) : showWhere(c, kept)
})

routes.get('/:draft/velkomst', anyone, (c) => show(c, showWelcome))

routes.post('/:draft/velkomst', anyone, onlyADraft, form(welcomeForm), async (c) => {
  const { typed } = c.req.valid('form')
  const draft = await openDraft(c)
  const answer = await childrenOf(c.var.db, draft.answers, typed, c.var.now())
  if (answer === 'undeclared') refuse(c, { traits: text('undeclared') })
  const kept = await keepStep(c, draft, { step: 'welcome', typed: withParent(typed, answer) })
  const next = goOnTo(c, kept, 'welcome', typed)
  return next ? c.redirect(next, 303) : showWelcome(c, kept)
})

function refuse(c: Context<Web>, problems: Problems) {
  c.set('problems', { ...c.var.problems, ...problems })
  c.status(422)
}

type Show = (c: Context<Web>, draft: Draft) => Response | Promise<Response>

/** A step's page; what has been posted already shows where it stands instead. */
async function show(c: Context<Web>, page: Show) {
  const draft = await openDraft(c)
  return draft.posted_at ? c.redirect(standingUrl(draft.id), 303) : page(c, draft)
}

const head = (step: Step) => ({ title: text(`step-${step}`), personal: true })

async function showWhat(c: Context<Web>, draft: Draft) {
  const typed = draft.answers.what ?? {}
  const { helpPhone } = c.var.config
  return c.render(
    <WhatPage
      {...makerOf(c, draft)}
      typed={typed}
      advice={advise(wordsOf(typed))}
      searchWords={draft.answers.known?.searchWords ?? []}
      associations={await ownAssociations(c)}
      phone={{ href: phoneHref(helpPhone), text: helpPhone }}
    />,
    head('what'),
  )
}

function showWhen(c: Context<Web>, draft: Draft) {
  const days = comingDays(c.var.now())
  return c.render(
    <WhenPage
      {...makerOf(c, draft)}
      typed={shownWhen(draft.answers.when ?? {}, days)}
      days={days}
      understood={understoodOf(draft.answers, c.var.now())}
    />,
    head('when'),
  )
}

async function showWhere(c: Context<Web>, draft: Draft) {
  const choices = await whereChoices(c.var.db)
  const typed = draft.answers.where ?? {}
  return c.render(
    <WherePage {...makerOf(c, draft)} typed={typed} choices={choices} />,
    head('where'),
  )
}

async function showWelcome(c: Context<Web>, draft: Draft) {
  const before = draft.answers.welcome
  const typed = before ?? { greeter: c.var.actor.name }
  const advice = before
    ? [...adviseGreeter(typedLine(typed, 'greeter')), ...advise(wordsOf(typed))]
    : []
  return c.render(
    <WelcomePage
      {...makerOf(c, draft)}
      {...{ typed, advice }}
      forChildren={await childrenWords(c, draft)}
    />,
    head('welcome'),
  )
}

/** Below which age a rule holds, and where an association says what it asks for. */
async function childrenWords(c: Context<Web>, { answers }: Draft) {
  const { childAge } = await lawOf(c.var.db)
  const as = typedLine(answers.what, 'as')
  const association = as.startsWith(ASSOCIATION) ? as.slice(ASSOCIATION.length) : null
  const { helpPhone } = c.var.config
  return {
    age: childAge,
    declareHref: association && declarationUrl(association),
    phone: { href: phoneHref(helpPhone), text: helpPhone },
  }
}

async function ownAssociations(c: Context<Web>) {
  const { db, actor } = c.var
  return actor.id === null ? [] : associationsOf(db, actor.id)
}
