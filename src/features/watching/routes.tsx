import { type Context, Hono } from 'hono'
import { searchWords } from '#features/finding/index.ts'
import { labelName } from '#features/invitations/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { one } from '#ui/typed.ts'
import { lettersRefusal } from './asking.ts'
import { codeRoutes } from './code-routes.tsx'
import { ownRoutes } from './own-routes.tsx'
import { WatchPage } from './pages/watch-page.tsx'
import { leftOut, searchIn, storable } from './storable.ts'
import { text } from './text/index.ts'
import { watchCodeUrl } from './urls.ts'
import { startWatch, watchForm } from './watching.ts'

export const routes = new Hono<Web>()

routes.route('/', codeRoutes)
routes.route('/', ownRoutes)

routes.get('/', anyone, (c) => showForm(c, new URL(c.req.url).search.slice(1), {}))

routes.post(
  '/',
  anyone,
  sendsMessage,
  unrecorded('a double click sends one code'),
  form(watchForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    const search = one(typed, 'search')
    if (!input) return showForm(c, search, typed)
    const problem = (status: 422 | 429, words: string) => {
      c.status(status)
      c.set('problems', { contact: words })
      return showForm(c, search, typed)
    }
    const { contact: reach } = input
    if (reach.channel === 'phone' && !hasSmsGateway(c.var.config))
      return problem(422, text('noSms'))
    if (await lettersRefusal(c.var.db, reach.address, c.var.now()))
      return problem(429, text('tooMany'))
    const id = await work(c, (w) => startWatch(w, c.var, { search: input.search, reach }))
    return c.redirect(watchCodeUrl(id), 303)
  },
)

async function showForm(c: Context<Web>, query: string, typed: Typed) {
  const search = searchIn(query)
  const page = (
    <WatchPage
      search={query}
      words={await searchWords(c.var.db, storable(search))}
      leftOut={leftOut(search).map(labelName)}
      problems={c.var.problems}
      typed={typed}
    />
  )
  return c.render(page, { title: text('title'), personal: true })
}
