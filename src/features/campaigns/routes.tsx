import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { takesFile } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { coordinator } from '#platform/who.ts'
import { type CampaignInput, campaignForm } from './campaign-form.ts'
import { changeCampaign, endCampaign, makeCampaign, resumeCampaign } from './making.ts'
import { numbersOf } from './numbers.ts'
import { CampaignsPage } from './pages/campaigns-page.tsx'
import { FormPage } from './pages/form-page.tsx'
import { NumbersPage } from './pages/numbers-page.tsx'
import { OneCampaignPage } from './pages/one-campaign-page.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { photoIn, wrong } from './photo.ts'
import { type Campaign, countsOf, findCampaign, listCampaigns } from './queries.ts'
import { shownPicture } from './shown-picture.ts'
import { standingOf } from './standing.ts'
import { text } from './text/index.ts'
import { asTyped } from './typed-campaign.ts'
import { oneCampaignUrl } from './urls.ts'
import { periodWords, standingWords, whereWords } from './words.ts'

/** Where coordinators make campaigns, print them, and see what came of them. */
export const routes = new Hono<Web>()

routes.get('/', coordinator, async (c) => {
  const campaigns = await listCampaigns(c.var.db)
  const page = <CampaignsPage campaigns={campaigns.map((one) => shown(c, one))} />
  return c.render(page, { title: text('title'), personal: true })
})

routes.get('/ny', coordinator, async (c) => {
  const like = c.req.query('som')
  return showForm(c, like ? { like: found(await findCampaign(c.var.db, like)) } : {})
})

routes.post('/ny', coordinator, takesFile, form(campaignForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showForm(c, { typed })
  const like = input.like ? await findCampaign(c.var.db, input.like) : undefined
  const made = await saved(c, input, like, (w, photo) => makeCampaign(w, input, photo))
  return made ? c.redirect(oneCampaignUrl(made), 303) : showForm(c, { typed })
})

routes.route('/', paperRoutes)

const ID = '/:id{[0-9a-z]{12}}' as const

routes.get(ID, coordinator, async (c) => {
  const campaign = await campaignOf(c)
  const page = <OneCampaignPage {...shown(c, campaign)} baseUrl={c.var.config.baseUrl} />
  return c.render(page, { title: campaign.title, personal: true })
})

routes.get(`${ID}/ret`, coordinator, async (c) => showForm(c, { campaign: await campaignOf(c) }))

routes.post(`${ID}/ret`, coordinator, takesFile, form(campaignForm), async (c) => {
  const campaign = await campaignOf(c)
  const { input, typed } = c.req.valid('form')
  if (!input) return showForm(c, { campaign, typed })
  const done = await saved(c, input, campaign, (w, photo) =>
    changeCampaign(w, campaign.id, input, photo),
  )
  return done ? c.redirect(oneCampaignUrl(done), 303) : showForm(c, { campaign, typed })
})

routes.post(`${ID}/slut`, coordinator, unrecorded('ended twice is ended once'), async (c) => {
  const { id } = await campaignOf(c)
  await work(c, (w) => endCampaign(w, id))
  return c.redirect(oneCampaignUrl(id), 303)
})

routes.post(`${ID}/igen`, coordinator, unrecorded('what goes on is not resumed'), async (c) => {
  const { id } = await campaignOf(c)
  await work(c, (w) => resumeCampaign(w, id))
  return c.redirect(oneCampaignUrl(id), 303)
})

routes.get(`${ID}/tal`, coordinator, async (c) => {
  const { id, title } = await campaignOf(c)
  const numbers = numbersOf(await countsOf(c.var.db, id))
  const page = <NumbersPage {...{ id, title, numbers }} />
  return c.render(page, { title: text('numbersTitle', { title }), personal: true })
})

const campaignOf = async (c: Context<Web>): Promise<Campaign> =>
  found(await findCampaign(c.var.db, c.req.param('id') ?? ''))

/** A campaign in words. */
function shown(c: Context<Web>, campaign: Campaign) {
  const now = c.var.now()
  const standing = standingOf(campaign, now)
  const { id, title, sentence, short } = campaign
  return {
    ...{ id, title, sentence, short, standing },
    standingWords: standingWords(standing, campaign, now),
    period: periodWords(campaign, now),
    where: whereWords(campaign, c.var.language),
    isEnded: campaign.ended_at !== null,
    ...shownPicture(campaign),
  }
}

/** Its id; null where something on the page is wrong, and says so. */
async function saved(
  c: Context<Web>,
  input: CampaignInput,
  before: Campaign | undefined,
  save: (
    w: Parameters<Parameters<typeof work>[1]>[0],
    photo: Buffer | null,
  ) => ReturnType<typeof makeCampaign>,
): Promise<string | null> {
  const ready = await photoIn(c, input, Boolean(before?.picture_id))
  if (!ready) return null
  const done = await work(c, (w) => save(w, ready.photo))
  return 'id' in done ? done.id : wrong(c, { short: text('shortTaken') })
}

interface Shown {
  campaign?: Campaign
  like?: Campaign
  typed?: Typed
}

async function showForm(c: Context<Web>, { campaign, like, typed }: Shown) {
  const areas = await allAreas(c.var.db)
  const before = campaign ?? like
  const page = (
    <FormPage
      {...(campaign && { id: campaign.id })}
      photo={before?.picture_id ? shownPicture(before).picture : null}
      areas={areas}
      typed={typed ?? asTyped(campaign, like)}
      problems={c.var.problems}
    />
  )
  const title = text(campaign ? 'editTitle' : 'newTitle')
  return c.render(page, { title, personal: true })
}
