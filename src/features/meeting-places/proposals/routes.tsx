import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { helpUrl } from '#features/finding/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { found } from '#platform/refusal.ts'
import { logReadings } from '#platform/service/index.ts'
import { day } from '#platform/time/words.ts'
import { anyone, inService, platformHost } from '#platform/who.ts'
import { ProposalPage } from '../pages/proposal-page.tsx'
import { ProposalsPage } from '../pages/proposals-page.tsx'
import { ProposedPage, ProposePage } from '../pages/propose-page.tsx'
import { text } from '../text/index.ts'
import { describeUrl, proposalsUrl, proposalUrl, proposedUrl } from '../urls.ts'
import { approveForm, approveProposal, refuseForm, refuseProposal } from './decide.ts'
import { propose, proposeForm } from './propose.ts'
import { findProposal, waitingProposals } from './queries.ts'

/** Many an hour from everybody together: a village at a meeting, but not a machine. */
const LIMIT = { most: 40, minutes: 60 }

/** "Foreslå et sted", and the platform host's answer. */
export const proposalRoutes = new Hono<Web>()

proposalRoutes.get('/foreslaa', anyone, (c) => showPropose(c))

proposalRoutes.post('/foreslaa', anyone, form(proposeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const areas = await allAreas(c.var.db)
  if (input && !areas.some(({ id }) => id === input.area)) wrong(c, 422, { area: 'areaMissing' })
  if (!input || c.var.problems.area) return showPropose(c, typed, areas)
  if (await limitReached(c.var.db, 'place proposals', { ...LIMIT, now: c.var.now() })) {
    wrong(c, 429, { name: 'tooOften' })
    return showPropose(c, typed, areas)
  }
  await work(c, (w) => propose(w, input))
  return c.redirect(proposedUrl, 303)
})

proposalRoutes.get('/foreslaa/tak', anyone, (c) =>
  c.render(<ProposedPage />, { title: text('proposedTitle') }),
)

proposalRoutes.get('/forslag', platformHost, async (c) => {
  const now = c.var.now()
  const waiting = await waitingProposals(c.var.db)
  const items = waiting.map(({ id, name, area, created_at }) => ({
    href: proposalUrl(id),
    icon: 'pin' as const,
    tone: 'sun' as const,
    title: name,
    text: area,
    age: day(created_at, now),
  }))
  return c.render(<ProposalsPage items={items} />, { title: text('proposals'), personal: true })
})

proposalRoutes.get('/forslag/:id', platformHost, inService, (c) => showProposal(c))

proposalRoutes.post('/forslag/:id/ja', platformHost, inService, form(approveForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showProposal(c, typed)
  const placeId = await work(c, (w) => approveProposal(w, c.var, c.req.param('id'), input))
  return c.redirect(describeUrl(placeId), 303)
})

proposalRoutes.post('/forslag/:id/nej', platformHost, inService, form(refuseForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showProposal(c, typed)
  await work(c, (w) => refuseProposal(w, c.var, c.req.param('id'), input))
  return c.redirect(proposalsUrl, 303)
})

function wrong(
  c: Context<Web>,
  status: 422 | 429,
  problem: { area: 'areaMissing' } | { name: 'tooOften' },
) {
  c.status(status)
  c.set('problems', Object.fromEntries(Object.entries(problem).map(([at, key]) => [at, text(key)])))
}

async function showPropose(
  c: Context<Web>,
  typed: Typed = {},
  areas?: Awaited<ReturnType<typeof allAreas>>,
) {
  const all = areas ?? (await allAreas(c.var.db))
  const options = all.map(({ id, name }) => ({ value: id, text: name }))
  const page = (
    <ProposePage {...{ typed, help: helpUrl }} areas={options} problems={c.var.problems} />
  )
  return c.render(page, { title: text('proposeTitle'), description: text('proposeLead') })
}

async function showProposal(c: Context<Web>, typed: Typed = {}) {
  const proposal = found(await findProposal(c.var.db, c.req.param('id') ?? ''))
  const { id, name, contact, created_at } = proposal
  if (contact) await logReadings(c.var, 'contacts', [{ id, address: contact }])
  const since = day(created_at, c.var.now())
  const page = <ProposalPage {...{ proposal, since, typed }} problems={c.var.problems} />
  return c.render(page, { title: name, personal: true })
}
