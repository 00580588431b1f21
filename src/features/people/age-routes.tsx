import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { lawOf } from '#features/municipality/index.ts'
import { form, type Web, work } from '#platform/http.tsx'
import { citizen } from '#platform/who.ts'
import { AgePage } from './pages/age-page.tsx'
import { text } from './text/index.ts'
import { ownUrl } from './urls.ts'
import { spanWords } from './young/age-words.ts'
import { sayAge } from './young/raising.ts'
import { youngOf } from './young/young.ts'

export const routes = new Hono<Web>()

const ageForm = z.object({ age: z.enum(['young', 'grown'], { error: () => text('ageProblem') }) })

routes.get('/alder', citizen, (c) => showAge(c))

routes.post('/alder', citizen, form(ageForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return showAge(c)
  await work(c, (w) => sayAge(w, input.age))
  return c.redirect(ownUrl, 303)
})

async function showAge(c: Context<Web>) {
  const { db, actor, config, problems } = c.var
  const span = (await youngOf(db, [actor.id ?? ''])).get(actor.id ?? '') ?? null
  const law = await lawOf(db)
  const words = { now: span && spanWords(span, law), young: spanWords('young', law) }
  const { adultAge } = law
  const page = <AgePage {...{ span, words, adultAge, problems }} phone={config.helpPhone} />
  return c.render(page, { title: text('ageTitle'), personal: true })
}
