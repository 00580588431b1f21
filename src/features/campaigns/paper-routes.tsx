import { type Context, Hono } from 'hono'
import { lawOf } from '#features/municipality/index.ts'
import { wordsIn } from '#features/programmes/index.ts'
import { answerPdf, pdfOf } from '#features/sheets/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { coordinator } from '#platform/who.ts'
import { PaperPage } from './pages/paper-page.tsx'
import { paperOf } from './papers.ts'
import { drawPicture } from './pictures.ts'
import { findCampaign, leadsTo, pictureOf } from './queries.ts'
import { type PaperFile, type PictureFile, paperFiles, pictureFiles } from './urls.ts'

/** A campaign on paper, as pages with the same words, and as pictures. */
export const paperRoutes = new Hono<Web>()

for (const file of Object.keys(paperFiles) as PaperFile[]) {
  paperRoutes.get(`/:id{[0-9a-z]{12}}/${file}`, coordinator, async (c) => {
    const { campaign, sheet, budget } = await readPaper(c, file)
    const words = file === 'annonce' ? { count: wordsIn(sheet), most: budget } : null
    const page = <PaperPage id={campaign.id} file={file} sheet={sheet} words={words} />
    return c.render(page, { title: sheet.heading, personal: true })
  })
  paperRoutes.get(`/:id{[0-9a-z]{12}}/${file}.pdf`, coordinator, async (c) => {
    const { campaign, sheet } = await readPaper(c, file)
    return answerPdf(c, await pdfOf(sheet, paperFiles[file].format), `${campaign.short}-${file}`)
  })
}

for (const file of Object.keys(pictureFiles) as PictureFile[])
  paperRoutes.get(`/:id{[0-9a-z]{12}}/${file}.png`, coordinator, async (c) => {
    const { db, config } = c.var
    const campaign = found(await findCampaign(db, c.req.param('id') ?? ''))
    const photo = campaign.picture_id ? await pictureOf(db, campaign.picture_id) : undefined
    const png = await drawPicture(campaign, file, { config, photo: photo?.bytes ?? null })
    return c.body(png, 200, {
      'content-type': 'image/png',
      'content-disposition': `inline; filename="${campaign.short}-${file}.png"`,
      'cache-control': 'no-store',
    })
  })

/** What is printed leads to what there is just now, in at most three statements with the session's. */
async function readPaper(c: Context<Web>, file: PaperFile) {
  const { db, config } = c.var
  const now = c.var.now()
  const campaign = found(await findCampaign(db, c.req.param('id') ?? ''))
  const isAdvert = paperFiles[file].channel === 'advert'
  const [rows, law] = isAdvert
    ? await Promise.all([leadsTo(db, campaign, now), lawOf(db)])
    : [[], null]
  const budget = law?.advertWords ?? 0
  return { campaign, budget, sheet: paperOf(campaign, file, { now, config, rows, budget }) }
}
