import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { employedOrElected, secretaryOrAdministrator } from '#platform/who.ts'
import { callMeeting } from './calling.ts'
import { callForm } from './meeting-form.ts'
import { AllPromisesPage } from './pages/all-promises-page.tsx'
import { CallPage } from './pages/call-page.tsx'
import { TemplatesPage } from './pages/templates-page.tsx'
import { openPromises } from './queries.ts'
import { callsMeetings } from './reach.ts'
import {
  listTemplates,
  makeTemplate,
  removeTemplate,
  THREE_QUESTIONS,
  templateForm,
  threeQuestions,
} from './templates.ts'
import { text } from './text/index.ts'
import { meetingUrl, templatesUrl } from './urls.ts'
import { callersFor } from './who-calls.ts'

/** Calling a meeting, the questions that are used again, and all promises that wait. */
export const callRoutes = new Hono<Web>()

callRoutes.get('/ny', employedOrElected, (c) => showCall(c))

callRoutes.post('/ny', employedOrElected, form(callForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showCall(c, typed)
  const id = await work(c, (w) => callMeeting(w, input))
  return c.redirect(meetingUrl(id), 303)
})

callRoutes.get('/loefter', secretaryOrAdministrator, async (c) => {
  const today = todayAt(c.var.now())
  const page = <AllPromisesPage promises={await openPromises(c.var.db, today)} today={today} />
  return c.render(page, { title: text('allPromisesTitle'), personal: true })
})

callRoutes.get('/skabeloner', secretaryOrAdministrator, (c) => showTemplates(c))

callRoutes.post('/skabeloner', secretaryOrAdministrator, form(templateForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showTemplates(c, typed)
  await work(c, (w) => makeTemplate(w, input))
  return c.redirect(templatesUrl, 303)
})

callRoutes.post('/skabeloner/:template/fjern', secretaryOrAdministrator, async (c) => {
  await work(c, (w) => removeTemplate(w, c.req.param('template')))
  return c.redirect(templatesUrl, 303)
})

async function showTemplates(c: Context<Web>, typed: Typed = {}) {
  const templates = await listTemplates(c.var.db)
  const page = <TemplatesPage {...{ templates, typed }} problems={c.var.problems} />
  return c.render(page, { title: text('templates') })
}

/** The form of a new meeting. Who may call for nobody finds no page. */
async function showCall(c: Context<Web>, typed?: Typed) {
  const { db, actor } = c.var
  const mustChoose = !callsMeetings(actor)
  const callers = await callersFor(db, actor, todayAt(c.var.now()))
  found(mustChoose && callers.length === 0 ? null : callers)
  const areas = await allAreas(db)
  const templates = await listTemplates(db)
  const asked = c.req.query('skabelon') ?? THREE_QUESTIONS
  const questions = templates.find(({ id }) => id === asked)?.questions ?? threeQuestions()
  const page = (
    <CallPage
      typed={typed ?? { kind: 'dialogue', questions: questions.join('\n') }}
      problems={c.var.problems}
      areas={areas.map(({ id, name }) => ({ value: id, text: name }))}
      callers={callers.map(({ id, name }) => ({ value: id, text: name }))}
      {...{ mustChoose, templates }}
    />
  )
  return c.render(page, { title: text('callTitle') })
}
