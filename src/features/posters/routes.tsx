import { type Context, Hono } from 'hono'
import { shownDates, visibleInvitation } from '#features/invitations/index.ts'
import { answerPdf, pdfOf } from '#features/sheets/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { nobody } from '#platform/work.ts'
import { PosterPage } from './pages/poster-page.tsx'
import { posterOf } from './poster.ts'
import { type PosterFile, posterFiles } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/:id', anyone, async (c) => {
  const id = c.req.param('id')
  const sheet = await readPoster(c, id)
  return c.render(<PosterPage id={id} sheet={sheet} />, { title: sheet.heading })
})

for (const [file, format] of Object.entries(posterFiles) as [PosterFile, 'a3' | 'a4' | 'a5'][])
  routes.get(`/:id/${file}.pdf`, anyone, async (c) => {
    const sheet = await readPoster(c, c.req.param('id'))
    return answerPdf(c, await pdfOf(sheet, format), file)
  })

/** Only what everybody may see is printed, whoever asks, and nothing that is called off. */
async function readPoster(c: Context<Web>, id: string) {
  const { db, config } = c.var
  const now = c.var.now()
  const row = await visibleInvitation(db, nobody, id, now)
    .where('invitation.status', '=', 'published')
    .executeTakeFirst()
  const invitation = found(row)
  return posterOf({ ...invitation, dates: shownDates(invitation.dates) }, { now, config })
}
