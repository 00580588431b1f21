import { type Context, Hono } from 'hono'
import { lawOf } from '#features/municipality/index.ts'
import { answerPdf } from '#features/sheets/index.ts'
import { type Web, work } from '#platform/http.tsx'
import { anyone, employee } from '#platform/who.ts'
import { type Edition, editions } from './editions.ts'
import { askForAll } from './making.ts'
import { ProgrammePage } from './pages/programme-page.tsx'
import { ProgrammesPage } from './pages/programmes-page.tsx'
import { listProgrammes } from './queries.ts'
import { readEdition } from './reading.ts'
import { text } from './text/index.ts'
import { programmesUrl } from './urls.ts'
import { deadlineOf } from './week.ts'

export const routes = new Hono<Web>()

/** For employees: all of them, and what the newspaper waits for. */
routes.get('/', employee, async (c) => {
  const { db } = c.var
  const now = c.var.now()
  const [areas, law] = await Promise.all([listProgrammes(db, now), lawOf(db)])
  const page = (
    <ProgrammesPage
      areas={areas}
      deadline={deadlineOf(now, law.advertWeekday)}
      words={law.advertWords}
      asked={c.req.query('bestilt') !== undefined}
      now={now}
    />
  )
  return c.render(page, { title: text('title'), personal: true, wide: true })
})

routes.post('/ny', employee, async (c) => {
  await work(c, askForAll)
  return c.redirect(`${programmesUrl}?bestilt`, 303)
})

routes.get('/:area', anyone, (c) => showEdition(c, 'a4'))
routes.get('/:area/let', anyone, (c) => showEdition(c, 'let'))
routes.get('/:area/annonce', anyone, (c) => showEdition(c, 'annonce'))

for (const edition of editions)
  routes.get(`/:area/${edition}.pdf`, anyone, async (c) => {
    const { area, pdf } = await readEdition(c, c.req.param('area'), edition)
    return answerPdf(c, await pdf(), `program-${area.id}-${edition}`)
  })

async function showEdition(c: Context<Web>, edition: Edition) {
  const { area, sheet } = await readEdition(c, c.req.param('area') ?? '', edition)
  const page = <ProgrammePage area={area} edition={edition} sheet={sheet} />
  return c.render(page, { title: sheet.heading })
}
