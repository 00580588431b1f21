import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { found } from '#platform/refusal.ts'
import { endSession } from '#platform/session/index.ts'
import { anyone, citizen } from '#platform/who.ts'
import { belongingsOf } from './belongings.ts'
import { eraseMe } from './erasing.ts'
import { guestRoutes } from './guest-routes.tsx'
import { handingForm, handingProblems } from './handing-over.ts'
import { DataPage } from './pages/data-page.tsx'
import { ErasePage } from './pages/erase-page.tsx'
import { ErasedPage } from './pages/erased-page.tsx'
import { personSubject } from './subject.ts'
import { takeAll } from './taking.ts'
import { text } from './text/index.ts'
import { erasedUrl, eraseUrl, readingsUrl, takeUrl } from './urls.ts'
import { sectionsOf } from './wording.ts'
import { zipped } from './zipped.ts'

export const routes = new Hono<Web>()

routes.get('/', citizen, (c) => showData(c))

routes.post('/hent', citizen, async (c) => {
  const personId = c.var.actor.id ?? ''
  const limit = { most: 10, minutes: 60, now: c.var.now() }
  if (await limitReached(c.var.db, `take-data ${personId}`, limit)) {
    c.status(429)
    c.set('problems', { tag: text('tooMany') })
    return showData(c)
  }
  await work(c, (w) => w.record('person.took-data', { personId }))
  return zipped(c, found(await personSubject(c.var.db, personId)))
})

routes.get('/slet', citizen, (c) => showErase(c))

routes.post('/slet', citizen, form(handingForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const chosen = input ?? {}
  const { db, actor } = c.var
  const problems = handingProblems(await belongingsOf(db, actor.id ?? '', c.var.now()), chosen)
  if (Object.keys(problems).length > 0) {
    c.status(422)
    c.set('problems', problems)
    return showErase(c, typed)
  }
  await work(c, (w) => eraseMe(w, c.var, chosen))
  await endSession(c)
  return c.redirect(erasedUrl, 303)
})

routes.get('/slettet', anyone, (c) =>
  c.render(<ErasedPage isGuest={false} />, { title: text('erasedTitle'), personal: true }),
)

routes.route('/plads', guestRoutes)

async function showData(c: Context<Web>) {
  const { db, actor, problems } = c.var
  const subject = found(await personSubject(db, actor.id ?? ''))
  const sections = sectionsOf(await takeAll(db, subject))
  const links = { take: takeUrl, erase: eraseUrl, seen: readingsUrl }
  const page = <DataPage {...{ sections, problems, ...links }} />
  return c.render(page, { title: text('dataTitle'), personal: true })
}

async function showErase(c: Context<Web>, typed: Typed = {}) {
  const { db, actor, problems, config } = c.var
  const belongings = await belongingsOf(db, actor.id ?? '', c.var.now())
  const { helpPhone } = config
  const page = <ErasePage {...{ belongings, problems, typed, helpPhone }} />
  return c.render(page, { title: text('eraseTitle'), personal: true })
}
