import { type Context, Hono } from 'hono'
import { contactOf, contactProblem, takeInput } from '#features/inputs/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { employeeOrSecretary } from '#platform/who.ts'
import { newInputForm } from './new-input-form.ts'
import { NewInputPage } from './pages/new-input-page.tsx'
import { listChoices } from './queries.ts'
import { text } from './text/index.ts'
import { inputUrl } from './urls.ts'

/** Writing down what was said by telephone, on paper, on a visit. */
export const newInputRoutes = new Hono<Web>()

newInputRoutes.get('/ny', employeeOrSecretary, (c) => showForm(c, {}))

newInputRoutes.post('/ny', employeeOrSecretary, sendsMessage, form(newInputForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showForm(c, typed)
  const problem = (problems: Record<string, string>) => {
    c.status(422)
    c.set('problems', problems)
    return showForm(c, typed)
  }
  const { words, consent, channel, area, theme, saidOn } = input
  const { areas, themes } = await listChoices(c.var.db)
  if (area !== null && !areas.some(({ id }) => id === area))
    return problem({ area: text('targetMissing') })
  if (theme !== null && !themes.some(({ id }) => id === theme))
    return problem({ theme: text('targetMissing') })
  if (Temporal.PlainDate.compare(saidOn, todayAt(c.var.now())) > 0)
    return problem({ saidOn: text('saidOnProblem') })
  const contact = contactOf(input)
  const wrong = contactProblem(contact, c.var.config)
  if (wrong) return problem({ contact: wrong })
  const said = { words, consent, channel, area, theme, saidOn, contact }
  const id = await work(c, (w) => takeInput(w, { ...said, meetingId: null, language: 'da' }))
  return c.redirect(inputUrl(id), 303)
})

async function showForm(c: Context<Web>, typed: Typed) {
  const { db, problems } = c.var
  const today = todayAt(c.var.now())
  const page = <NewInputPage {...(await listChoices(db))} {...{ typed, problems, today }} />
  return c.render(page, { title: text('newTitle'), personal: true })
}
