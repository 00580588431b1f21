import { type Context, Hono } from 'hono'
import { forgetContact, goneUrl, readReceipt, takeBack } from '#features/inputs/index.ts'
import { followRoutes } from '#features/watching/index.ts'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { ReceiptPage } from './pages/receipt-page.tsx'
import { ThemePage } from './pages/theme-page.tsx'
import { text } from './text/index.ts'
import { findReceipt, findTheme } from './trail-queries.ts'
import { receiptUrl, themeUrl } from './urls.ts'

/** What happened with what people said: with one's own words, and with a theme. */
export const trailRoutes = new Hono<Web>()

trailRoutes.get('/kvittering/:token', anyone, async (c) => {
  const receipt = found(await findReceipt(c.var.db, idOf(c)))
  const token = c.req.param('token')
  const page = <ReceiptPage {...{ receipt, token }} baseUrl={c.var.config.baseUrl} />
  return c.render(page, { title: text('receiptTitle'), personal: true })
})

trailRoutes.post(
  '/kvittering/:token/glem',
  anyone,
  unrecorded('forgotten twice is forgotten once'),
  async (c) => {
    await work(c, (w) => forgetContact(w, idOf(c)))
    return c.redirect(receiptUrl(c.req.param('token')), 303)
  },
)

trailRoutes.post(
  '/kvittering/:token/slet',
  anyone,
  unrecorded('taken back twice is taken back once'),
  async (c) => {
    await work(c, (w) => takeBack(w, idOf(c)))
    return c.redirect(goneUrl, 303)
  },
)

trailRoutes.route(
  '/tema/:theme/foelg',
  followRoutes(async (c) => {
    const { id, name } = await findOpen(c)
    return { href: themeUrl(id), title: name }
  }),
)

trailRoutes.get('/tema/:theme', anyone, async (c) => {
  const theme = await findOpen(c)
  if (theme.merged_into !== null) return c.redirect(themeUrl(theme.merged_into), 302)
  return c.render(<ThemePage theme={theme} />, {
    ...{ title: text('themePageTitle', { name: theme.name }) },
    description: text('themeLead'),
  })
})

const idOf = (c: Context<Web>) => found(readReceipt(c.var, c.req.param('token') ?? ''))

const findOpen = async (c: Context<Web>) =>
  found(await findTheme(c.var.db, c.req.param('theme') ?? ''))
