import { type Context, Hono } from 'hono'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { platformHostOrSecretary } from '#platform/who.ts'
import { ThemesPage } from './pages/themes-page.tsx'
import { text } from './text/index.ts'
import { listThemes } from './theme-queries.ts'
import {
  intoForm,
  makeTheme,
  mergeThemes,
  renameTheme,
  themeForm,
  unmergeTheme,
} from './theming.ts'
import { themesUrl } from './urls.ts'

/** The list of what people's words are about. */
export const themeRoutes = new Hono<Web>()

themeRoutes.get('/emner', platformHostOrSecretary, (c) => show(c))

themeRoutes.post('/emner', platformHostOrSecretary, form(themeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, { typed })
  await work(c, (w) => makeTheme(w, input.name))
  return c.redirect(themesUrl, 303)
})

themeRoutes.post('/emner/:theme', platformHostOrSecretary, form(themeForm), async (c) => {
  const id = c.req.param('theme')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, { typed, id })
  await work(c, (w) => renameTheme(w, id, input.name))
  return c.redirect(themesUrl, 303)
})

themeRoutes.post('/emner/:theme/sammen', platformHostOrSecretary, form(intoForm), async (c) => {
  const id = c.req.param('theme')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, { typed, id })
  await work(c, (w) => mergeThemes(w, id, input.into))
  return c.redirect(themesUrl, 303)
})

themeRoutes.post(
  '/emner/:theme/hver-for-sig',
  platformHostOrSecretary,
  unrecorded('taken apart twice is taken apart once'),
  async (c) => {
    await work(c, (w) => unmergeTheme(w, c.req.param('theme')))
    return c.redirect(themesUrl, 303)
  },
)

/** `said` is what was not understood, and about which theme; about none where it is a new one. */
async function show(c: Context<Web>, said: { typed: Typed; id?: string } = { typed: {} }) {
  const themes = await listThemes(c.var.db)
  const page = <ThemesPage {...{ themes, said }} problems={c.var.problems} />
  return c.render(page, { title: text('themesTitle'), personal: true })
}
