import { type Context, Hono } from 'hono'
import { looksAfterBodies } from '#features/bodies/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { followRoutes } from '#features/watching/index.ts'
import { csvFile, csvOf } from '#platform/csv.ts'
import { query, type Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { isEmployee, memberRoles } from '#platform/role.ts'
import { anyone, citizen } from '#platform/who.ts'
import { type Actor, nobody } from '#platform/work.ts'
import { committeeOf } from './committees.ts'
import { councilRoutes } from './council-routes.tsx'
import { councilsOf } from './councils.ts'
import { columns, rowsOf } from './exporting.ts'
import { atomFeed } from './feed.ts'
import { choicesAmong, filterQuery, fitting } from './filtering.ts'
import { ProposalsPage } from './pages/proposals-page.tsx'
import { wordsNow } from './pages/words.ts'
import { findProposal, listProposals } from './queries.ts'
import { secretaryRoutes } from './secretary-routes.tsx'
import { showProposal } from './showing.tsx'
import { inOrder } from './standing.ts'
import { text } from './text/index.ts'
import { feedUrl, listedUrl, proposalsUrl, proposalUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', anyone, async (c) => {
  const { actor } = c.var
  const today = todayAt(c.var.now())
  const all = await listProposals(c.var.db, { actor, today })
  const choices = choicesAmong(all, query(c, filterQuery), today)
  const groups = inOrder(fitting(all, choices.chosen, today), today)
  const page = (
    <ProposalsPage
      {...{ groups, choices, today }}
      hasAny={all.length > 0}
      mayWrite={await sits(c)}
      mayAnswer={looksAfterBodies(actor)}
    />
  )
  const feed = { href: feedUrl, title: text('feedTitle') }
  return c.render(page, { title: text('title'), description: text('lead'), feed })
})

const maySit = (actor: Actor) =>
  isEmployee(actor) || memberRoles.some((role) => actor.roles.includes(role))

/** Whether they sit in a council that writes; a citizen without such a role is not looked up. */
async function sits(c: Context<Web>): Promise<boolean> {
  const { db, actor } = c.var
  if (!maySit(actor)) return false
  const councils = await councilsOf(db, { actor, today: todayAt(c.var.now()) })
  return councils.length > 0
}

routes.get('/mit-udvalg', citizen, async (c) => {
  const { db, actor } = c.var
  const udvalg = await committeeOf(db, { actor, today: todayAt(c.var.now()) })
  return c.redirect(udvalg ? listedUrl({ udvalg }) : proposalsUrl, 303)
})

routes.get('/nyt.atom', anyone, async (c) => {
  const { baseUrl, municipality } = c.var.config
  const { language } = c.var
  const feed = atomFeed(await open(c), { language, baseUrl, author: municipality })
  return c.body(feed, 200, { 'content-type': 'application/atom+xml' })
})

routes.get('/forslag.csv', anyone, async (c) => {
  const rows = rowsOf(await open(c), todayAt(c.var.now()))
  return csvFile(c, text('fileName'), csvOf(rows, columns))
})

routes.get('/forslag.json', anyone, async (c) =>
  c.json({ proposals: rowsOf(await open(c), todayAt(c.var.now())) }),
)

/** What goes out of the house is what everybody sees, whoever asks. */
const open = (c: Context<Web>) =>
  listProposals(c.var.db, { actor: nobody, today: todayAt(c.var.now()) })

routes.route('/', secretaryRoutes)
routes.route('/', councilRoutes)

routes.route(
  '/:id/foelg',
  followRoutes(async (c) => {
    const id = c.req.param('id') ?? ''
    const today = todayAt(c.var.now())
    const proposal = found(await findProposal(c.var.db, id, { actor: nobody, today }))
    return { href: proposalUrl(id), title: wordsNow(proposal).title }
  }),
)

routes.get('/:id', anyone, (c) => showProposal(c, c.req.param('id')))
