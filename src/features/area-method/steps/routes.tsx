import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { citizen } from '#platform/who.ts'
import { describeForm, describeWork } from '../describing.ts'
import { keptWork } from '../keeping.ts'
import { StepsPage } from '../pages/steps-page.tsx'
import { text } from '../text/index.ts'
import { stepsUrl, togetherUrl } from '../urls.ts'
import { sayStep, stepForm } from './saying.ts'

/** The steps, and what the team does in its own words. */
export const stepsRoutes = new Hono<Web>()

stepsRoutes.get('/:area/trin', citizen, (c) => show(c, c.req.param('area')))

stepsRoutes.post('/:area/trin/:step', citizen, form(stepForm), async (c) => {
  const { area, step } = c.req.param()
  const { input } = c.req.valid('form')
  if (!input) return show(c, area)
  await work(c, (w) => sayStep(w, area, step, input))
  return c.redirect(`${stepsUrl(area)}#trin-${step}`, 303)
})

stepsRoutes.post('/:area/ord', citizen, form(describeForm), async (c) => {
  const area = c.req.param('area')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, area, typed)
  await work(c, (w) => describeWork(w, area, input.does))
  return c.redirect(togetherUrl(area), 303)
})

async function show(c: Context<Web>, area: string, typed?: Typed) {
  const kept = await keptWork(c, area)
  const said = typed ? { form: 'describe', typed } : null
  const page = <StepsPage {...kept} {...{ said }} problems={c.var.problems} />
  return c.render(page, { title: text('stepsTitle', { area: kept.short }), personal: true })
}
