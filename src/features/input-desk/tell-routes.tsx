import { type Context, Hono } from 'hono'
import { linkedKinds, tellWhatCame } from '#features/inputs/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { platformHostOrSecretary } from '#platform/who.ts'
import { TellPage } from './pages/tell-page.tsx'
import { tellForm } from './tell-form.ts'
import { findTold } from './tell-queries.ts'
import { text } from './text/index.ts'
import { tellUrl } from './urls.ts'

/** Telling what came of what people said about one thing. */
export const tellRoutes = new Hono<Web>()

tellRoutes.get('/fortael/:kind/:key', platformHostOrSecretary, (c) => show(c, {}))

tellRoutes.post(
  '/fortael/:kind/:key',
  platformHostOrSecretary,
  sendsMessage,
  unrecorded('the same words again tell nobody anything'),
  form(tellForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return show(c, typed)
    const to = await asked(c)
    await work(c, (w) => tellWhatCame(w, to, input.words))
    return c.redirect(tellUrl(to), 303)
  },
)

async function asked(c: Context<Web>) {
  const kind = found(linkedKinds.find((one) => one === c.req.param('kind')))
  return found(await findTold(c.var.db, { kind, key: c.req.param('key') ?? '' }))
}

async function show(c: Context<Web>, typed: Typed) {
  const page = <TellPage told={await asked(c)} typed={typed} problems={c.var.problems} />
  return c.render(page, { title: text('tellTitle'), personal: true })
}
