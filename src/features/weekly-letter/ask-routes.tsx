import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { helpsPeople } from '#platform/role.ts'
import { anyone } from '#platform/who.ts'
import { type Asked, askForm } from './ask-form.ts'
import { askForLetter, lettersRefusal, postRefusal } from './asking.ts'
import { AskPage } from './pages/ask-page.tsx'
import { ThanksPage } from './pages/thanks-page.tsx'
import { text } from './text/index.ts'
import { byPostUrl, codeUrl, thanksUrl } from './urls.ts'

/** Asking for the letter, for oneself or, as an employee, for somebody who called. */
export const askRoutes = new Hono<Web>()

askRoutes.get('/bestil', anyone, (c) => showForm(c, { area: c.req.query('sted') ?? '' }))

askRoutes.post(
  '/bestil',
  anyone,
  sendsMessage,
  unrecorded('asked twice is asked once'),
  form(askForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return showForm(c, typed)
    const problem = await problemWith(c, input)
    if (problem) {
      c.status(problem.status)
      c.set('problems', problem.words)
      return showForm(c, typed)
    }
    const id = await work(c, (w) => askForLetter(w, c.var, input))
    if (input.way === 'email') return c.redirect(codeUrl(id), 303)
    return c.redirect(isEmployee(c) ? byPostUrl : thanksUrl, 303)
  },
)

askRoutes.get('/tak', anyone, (c) =>
  c.render(<ThanksPage />, { title: text('thanksTitle'), personal: true }),
)

const isEmployee = (c: Context<Web>) => helpsPeople(c.var.actor)

async function problemWith(c: Context<Web>, asked: Asked) {
  const { db } = c.var
  const now = c.var.now()
  if (asked.area !== null && !(await allAreas(db)).some(({ id }) => id === asked.area))
    return { status: 422, words: { area: text('areaProblem') } } as const
  if (asked.way === 'email')
    return (await lettersRefusal(db, asked.email, now))
      ? ({ status: 429, words: { email: text('tooMany') } } as const)
      : null
  return !isEmployee(c) && (await postRefusal(db, now))
    ? ({ status: 429, words: { way: text('tooManyByPost') } } as const)
    : null
}

async function showForm(c: Context<Web>, typed: Typed) {
  const page = (
    <AskPage
      areas={await allAreas(c.var.db)}
      problems={c.var.problems}
      typed={typed}
      isEmployee={isEmployee(c)}
    />
  )
  return c.render(page, { title: text('askTitle'), personal: true })
}
