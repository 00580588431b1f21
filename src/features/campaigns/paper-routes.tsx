import { type Context, Hono } from 'hono'
import { advertWeek, wordsIn } from '#features/programmes/index.ts'
import { answerPdf, pdfOf } from '#features/sheets/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { coordinator } from '#platform/who.ts'
import { cover, isCoverKind } from '#ui/covers/index.ts'
import { PaperPage } from './pages/paper-page.tsx'
import { advertOf, paperOf } from './papers.ts'
import { drawPicture } from './pictures.ts'
import { type Campaign, campaignToPrint, findCampaign, leadsTo, pictureOf } from './queries.ts'
import { shownPicture } from './shown-picture.ts'
import { type PaperFile, type PictureFile, paperFiles, paperPages, pictureFiles } from './urls.ts'

/** A campaign on paper, as pages with the same words, and as pictures. */
export const paperRoutes = new Hono<Web>()

for (const file of paperPages)
  paperRoutes.get(`/:id{[0-9a-z]{12}}/${file}`, coordinator, async (c) => {
    const { campaign, sheet, budget } = await readPaper(c, file)
    const words = file === 'annonce' ? { count: wordsIn(sheet), most: budget } : null
    const { id } = campaign
    const page = <PaperPage {...{ id, file, sheet, words }} {...shownPicture(campaign)} />
    return c.render(page, { title: sheet.heading, personal: true })
  })

for (const file of Object.keys(paperFiles) as PaperFile[])
  paperRoutes.get(`/:id{[0-9a-z]{12}}/${file}.pdf`, coordinator, async (c) => {
    const { campaign, sheet } = await readPaper(c, file)
    const { channel, format } = paperFiles[file]
    const pdf =
      channel === 'advert'
        ? await pdfOf(sheet, format)
        : await pdfOf(sheet, format, {
            bytes: await pictureBytes(c, campaign),
            alt: campaign.picture_alt ?? '',
          })
    return answerPdf(c, pdf, `${campaign.short}-${file}`)
  })

for (const file of Object.keys(pictureFiles) as PictureFile[])
  paperRoutes.get(`/:id{[0-9a-z]{12}}/${file}.png`, coordinator, async (c) => {
    const { db, config } = c.var
    const campaign = found(await findCampaign(db, c.req.param('id') ?? ''))
    const picture = await pictureBytes(c, campaign)
    const png = await drawPicture(campaign, file, { config, picture })
    return c.body(png, 200, {
      'content-type': 'image/png',
      'content-disposition': `inline; filename="${campaign.short}-${file}.png"`,
      'cache-control': 'no-store',
    })
  })

/** The photo that was put up, or the picture as it is drawn. */
async function pictureBytes(c: Context<Web>, { id, cover: kind, picture_id }: Campaign) {
  const photo = picture_id ? await pictureOf(c.var.db, picture_id) : undefined
  return photo?.bytes ?? Buffer.from(cover(isCoverKind(kind) ? kind : 'kaffe', id))
}

async function readPaper(c: Context<Web>, file: PaperFile) {
  const { db, config } = c.var
  const now = c.var.now()
  const campaign = found(await campaignToPrint(db, c.req.param('id') ?? ''))
  const isAdvert = paperFiles[file].channel === 'advert'
  if (!isAdvert) return { campaign, budget: 0, sheet: paperOf(campaign, file, { now, config }) }
  const { advertWords: budget, advertWeekday } = campaign.law
  // What is over when the newspaper comes out stands in nobody's way.
  const rows = await leadsTo(db, campaign, advertWeek(now, advertWeekday).from)
  return { campaign, budget, sheet: advertOf(campaign, { now, config, rows, budget }) }
}
