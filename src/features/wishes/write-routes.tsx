import { type Context, Hono } from 'hono'
import { type Area, allAreas } from '#features/areas/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { lettersRefusal, wishesRefusal } from './asking.ts'
import { canReach } from './can-reach.ts'
import { goOn } from './going-on.ts'
import { WritePage } from './pages/write-page.tsx'
import { text } from './text/index.ts'
import { wishForm } from './wish-form.ts'
import { makeWish } from './wishing.ts'

/** Writing a wish, with or without an account. */
export const writeRoutes = new Hono<Web>()

writeRoutes.get('/nyt', anyone, async (c) => {
  const areaId = c.req.query('sted') ?? ''
  return showForm(c, await allAreas(c.var.db), { areaId })
})

writeRoutes.post('/nyt', anyone, sendsMessage, form(wishForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const { db, actor } = c.var
  const areas = await allAreas(db)
  if (!input) return showForm(c, areas, typed)
  const problem = (status: 422 | 429, problems: Record<string, string>) => {
    c.status(status)
    c.set('problems', problems)
    return showForm(c, areas, typed)
  }
  if (!areas.some(({ id }) => id === input.areaId))
    return problem(422, { areaId: text('areaMissing') })
  const reach = actor.id === null ? input.contact : null
  if (reach && !canReach(c.var.config, reach)) return problem(422, { contact: text('noSms') })
  const now = c.var.now()
  const refusal = reach
    ? await lettersRefusal(db, reach.address, now)
    : await wishesRefusal(db, actor.id, now)
  if (refusal) return problem(429, { [reach ? 'contact' : 'words']: text('tooMany') })
  return goOn(c, await work(c, (w) => makeWish(w, c.var, input)))
})

function showForm(c: Context<Web>, areas: Area[], typed: Typed) {
  const { actor, config, problems } = c.var
  return c.render(
    <WritePage
      {...{ areas, typed, problems }}
      isKnown={actor.id !== null}
      helpPhone={config.helpPhone}
    />,
    { title: text('writeTitle'), personal: true },
  )
}
