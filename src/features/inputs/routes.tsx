import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { languageNow } from '#platform/text/index.ts'
import { anyone } from '#platform/who.ts'
import { lettersRefusal } from './asking.ts'
import { codeRoutes } from './code-routes.tsx'
import { receiptToken } from './house.ts'
import { GonePage } from './pages/gone-page.tsx'
import { SayPage } from './pages/say-page.tsx'
import { SheetPage } from './pages/sheet-page.tsx'
import { sayForm } from './say-form.ts'
import { saidOnPage } from './saying.ts'
import { text } from './text/index.ts'
import { openThemes } from './themes.ts'
import { codeUrl, receiptUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) =>
  showForm(c, await lists(c), { area: c.req.query('sted'), theme: c.req.query('emne') }),
)

routes.post('/', anyone, sendsMessage, form(sayForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const { areas, themes } = await lists(c)
  const problem = (status: 422 | 429, problems: Record<string, string>) => {
    c.status(status)
    c.set('problems', problems)
    return showForm(c, { areas, themes }, typed)
  }
  if (!input) return showForm(c, { areas, themes }, typed)
  const { area, theme, consent } = input
  if (area !== null && !areas.some(({ id }) => id === area))
    return problem(422, { area: text('choiceProblem') })
  if (theme !== null && !themes.some(({ id }) => id === theme))
    return problem(422, { theme: text('choiceProblem') })
  const contact = consent === 'tell-me' ? input.contact : null
  if (contact?.channel === 'phone' && !hasSmsGateway(c.var.config))
    return problem(422, { contact: text('noSms') })
  if (contact && (await lettersRefusal(c.var.db, contact.address, c.var.now())))
    return problem(429, { contact: text('tooMany') })
  const { words } = input
  const said = { words, consent, area, theme, contact, language: languageNow() }
  const id = await work(c, (w) => saidOnPage(w, c.var, said))
  return c.redirect(contact ? codeUrl(id) : receiptUrl(receiptToken(c.var, id)), 303)
})

routes.get('/paa-papir', anyone, (c) => c.render(<SheetPage />, { title: text('sheetTitle') }))

routes.get('/slettet', anyone, (c) =>
  c.render(<GonePage />, { title: text('goneTitle'), personal: true }),
)

routes.route('/', codeRoutes)

interface Lists {
  areas: { id: string; name: string }[]
  themes: { id: string; name: string }[]
}

const lists = async (c: Context<Web>): Promise<Lists> => ({
  areas: await allAreas(c.var.db),
  themes: await openThemes(c.var.db),
})

function showForm(c: Context<Web>, all: Lists, typed: Typed) {
  const { config, problems } = c.var
  const page = <SayPage {...all} {...{ typed, problems }} helpPhone={config.helpPhone} />
  return c.render(page, { title: text('title'), description: text('lead') })
}
