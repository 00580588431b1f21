import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { bodyOptions } from '#features/bodies/index.ts'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { form, type Problems, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { secretaryOrAdministrator } from '#platform/who.ts'
import { recommendationKinds } from '../kinds.ts'
import { OutlinePage } from '../pages/outline-page.tsx'
import { currentStrategy } from '../queries.ts'
import { takeIn } from '../taking-in.ts'
import { text } from '../text/index.ts'
import { strategyUrl } from '../urls.ts'
import { codeField, understood } from './understanding.ts'

const MOST = 200_000

const outlineForm = z
  .object({
    outline: z
      .string({ error: () => text('outlineMissing') })
      .max(MOST, { error: () => text('csvTooLong') })
      .refine((typed) => typed.trim() !== '', { error: () => text('outlineMissing') }),
    lead: z.string({ error: () => text('leadMissing') }).default(''),
    kind: z.enum(recommendationKinds).catch('explore'),
    /** The document that the codes on the page are of. */
    shown: z.string().catch(''),
    sure: z.string().catch(''),
    ...allMaySeeField,
  })
  .superRefine(askFirst('outline'))

/** Known again, so that no code is put to another document than the one that was shown. */
export const printOf = (outline: string): string =>
  createHash('sha256').update(outline).digest('hex').slice(0, 16)

/** A document pasted as text: what is understood of it, codes to correct, and then it is brought in. */
export const outlineRoutes = new Hono<Web>()

outlineRoutes.get('/', secretaryOrAdministrator, async (c) => {
  found(await currentStrategy(c.var.db))
  return show(c, {})
})

outlineRoutes.post('/', secretaryOrAdministrator, form(outlineForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const strategy = found(await currentStrategy(c.var.db))
  if (!input) return show(c, typed)
  const { outline, lead, kind, shown, sure } = input
  const isShown = shown === printOf(outline)
  const read = understood(strategy, { outline, typed: isShown ? typed : {}, lead, kind })
  if (read.items.length === 0) return wrong(c, typed, { outline: text('outlineNothing') })
  const options = await bodyOptions(c.var.db, c.var.now())
  const page = { read, options, print: printOf(outline) }
  if (sure !== 'ja' || !isShown) return show(c, typed, page)
  const problems = Object.fromEntries(
    [...read.problems].map(([line, what]) => [codeField(line), text(what)]),
  )
  if (read.hasNew && !options.some(({ value }) => value === lead))
    problems.lead = text('leadMissing')
  if (Object.keys(problems).length > 0) return wrong(c, typed, problems, page)
  await work(c, (w) => takeIn(w, read.said, read.tasks))
  return c.redirect(strategyUrl, 303)
})

type Shown = Pick<Parameters<typeof OutlinePage>[0], 'read' | 'options' | 'print'>

function wrong(c: Context<Web>, typed: Typed, problems: Problems, shown?: Shown) {
  c.status(422)
  c.set('problems', problems)
  return show(c, typed, shown)
}

function show(c: Context<Web>, typed: Typed, shown?: Shown) {
  const page = <OutlinePage typed={typed} problems={c.var.problems} {...shown} />
  return c.render(page, { title: text('outlineTitle'), personal: true })
}
