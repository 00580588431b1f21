import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { answerPdf, pdfOf } from '#features/sheets/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { logReadings } from '#platform/service/index.ts'
import { inLanguage, languages } from '#platform/text/index.ts'
import { employee, inService } from '#platform/who.ts'
import { howField } from './agree-form.ts'
import { renew } from './agreeing.ts'
import { endOwn } from './ending.ts'
import { followedUp, followUp, followUpForm } from './following-up.ts'
import { handForm, handOver, helpers } from './handing-over.ts'
import { findJoinRoutes } from './join-routes.tsx'
import { helperSays, landedForm } from './landing/answering.ts'
import { EndPage } from './pages/end-page.tsx'
import { EntryPage } from './pages/entry-page.tsx'
import { HandPage } from './pages/hand-page.tsx'
import { SlipPage } from './pages/slip-page.tsx'
import { findEntry } from './queries.ts'
import { canSms, makeSlip, slipWays } from './slip.ts'
import { text } from './text/index.ts'
import { deskUrl, entryUrl } from './urls.ts'

/** What somebody without an account and an employee have agreed: only that employee reaches it. */
export const entryRoutes = new Hono<Web>()

const at = '/:id{[0-9a-z]{12}}' as const

entryRoutes.get(at, employee, inService, (c) => showEntry(c, c.req.param('id')))

entryRoutes.route('/', findJoinRoutes)

entryRoutes.post(`${at}/naeste`, employee, inService, form(followUpForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showEntry(c, id, typed)
  await work(c, (w) => followUp(w, id, input))
  return c.redirect(entryUrl(id), 303)
})

entryRoutes.post(
  `${at}/naeste/klaret`,
  employee,
  unrecorded('done twice is done once'),
  async (c) => {
    const id = c.req.param('id')
    await work(c, (w) => followedUp(w, id))
    return c.redirect(entryUrl(id), 303)
  },
)

const slipForm = z.object({
  by: z.enum(slipWays).catch('print'),
  language: z.enum(languages).catch('da'),
  fromRight: z.string().optional().transform(Boolean),
})

entryRoutes.post(`${at}/seddel`, employee, inService, sendsMessage, form(slipForm), async (c) => {
  const id = c.req.param('id')
  const wanted = c.req.valid('form').input ?? slipForm.parse({})
  const slip = await work(c, (w) => makeSlip(w, c.var, id, wanted))
  if (wanted.by === 'sms' || wanted.by === 'letter') return c.redirect(entryUrl(id), 303)
  if (wanted.by === 'pdf') {
    const closing = [...slip.closing, slip.ends]
    const pdf = await inLanguage(slip.language, () => pdfOf({ ...slip, closing }, 'a4'))
    return answerPdf(c, pdf, 'seddel')
  }
  const title = text('slipTitle', { name: slip.name })
  return c.render(<SlipPage {...{ slip, title }} href={entryUrl(id)} />, { title, personal: true })
})

const renewForm = z.object({ how: howField })

entryRoutes.post(`${at}/forny`, employee, inService, form(renewForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showEntry(c, id, typed)
  await work(c, (w) => renew(w, id, input.how))
  return c.redirect(entryUrl(id), 303)
})

entryRoutes.post(
  `${at}/landet/:joining/:visit{first|month}`,
  employee,
  inService,
  form(landedForm),
  async (c) => {
    const { id, joining: joiningId, visit } = c.req.param()
    const { input, typed } = c.req.valid('form')
    if (!input) return showEntry(c, id, typed)
    const about = { joiningId, visit: visit === 'month' ? 'month' : 'first' } as const
    await work(c, (w) => helperSays(w, id, about, input.answer))
    return c.redirect(entryUrl(id), 303)
  },
)

entryRoutes.get(`${at}/giv`, employee, inService, (c) => showHanding(c, c.req.param('id')))

entryRoutes.post(`${at}/giv`, employee, inService, form(handForm), async (c) => {
  const id = c.req.param('id')
  const { input } = c.req.valid('form')
  if (!input) return showHanding(c, id)
  await work(c, (w) => handOver(w, id, input.to))
  return c.redirect(deskUrl, 303)
})

entryRoutes.get(`${at}/slut`, employee, inService, async (c) => {
  const { db, actor } = c.var
  const entry = found(await findEntry(db, actor, c.req.param('id'), c.var.now()))
  return c.render(<EndPage entry={entry} />, { title: text('endTitle'), personal: true })
})

entryRoutes.post(`${at}/slut`, employee, async (c) => {
  await work(c, (w) => endOwn(w, c.var, c.req.param('id')))
  return c.redirect(deskUrl, 303)
})

async function showEntry(c: Context<Web>, id: string, typed: Typed = {}) {
  const { db, actor, config, problems } = c.var
  const now = c.var.now()
  const entry = found(await findEntry(db, actor, id, now))
  await logReadings(c.var, 'assisted', [{ id, address: entry.phone ?? '' }])
  const page = <EntryPage {...{ entry, typed, problems, now }} canSms={canSms(entry, config)} />
  return c.render(page, { title: entry.first_name, personal: true, wide: true })
}

async function showHanding(c: Context<Web>, id: string) {
  const { db, actor, problems } = c.var
  const now = c.var.now()
  const entry = found(await findEntry(db, actor, id, now))
  const others = (await helpers(db, now)).filter((one) => one.id !== null && one.id !== actor.id)
  const page = <HandPage {...{ entry, others, problems }} />
  return c.render(page, { title: text('handTitle'), personal: true })
}
