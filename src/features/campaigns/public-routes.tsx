import { type Context, Hono } from 'hono'
import {
  channelOf,
  countVisit,
  FROM,
  isMachine,
  readCameFrom,
  withCameFrom,
} from '#features/arrivals/index.ts'
import { cardOf } from '#features/finding/index.ts'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { CampaignPage } from './pages/campaign-page.tsx'
import { campaignAt, leadsTo, pictureOf } from './queries.ts'
import { shownPicture } from './shown-picture.ts'
import { standingOf } from './standing.ts'
import { campaignUrl, searchUrl } from './urls.ts'
import { beforeWords } from './words.ts'

/** What a campaign is to everybody: a page, and a link to it for each way one may meet it. */
export const publicRoutes = new Hono<Web>()

const isCoordinator = ({ var: { actor } }: Context<Web>) => actor.roles.includes('coordinator')

publicRoutes.get('/:short{[A-Za-z01]{3,12}}', anyone, async (c) => {
  const { db, config } = c.var
  const now = c.var.now()
  const campaign = found(await campaignAt(db, c.req.param('short')))
  const standing = standingOf(campaign, now)
  const isShown = standing !== 'before' || isCoordinator(c)
  const { id, title, sentence, words, interests, who, area_ids } = found(isShown ? campaign : null)
  const rows = standing === 'over' ? [] : await leadsTo(db, campaign, now)
  const from = readCameFrom(c.req.query(FROM))
  const page = (
    <CampaignPage
      {...{ id, title, sentence, words, standing }}
      {...shownPicture(campaign)}
      before={beforeWords(campaign, now)}
      cards={rows.map((row) => {
        const card = cardOf(row, now)
        return { ...card, href: withCameFrom(card.href, from) }
      })}
      all={searchUrl({
        who,
        area: only(area_ids),
        nearby: false,
        interest: only(interests),
      })}
      phone={{ href: phoneHref(config.helpPhone), text: config.helpPhone }}
    />
  )
  return c.render(page, { title, description: sentence })
})

/** The one of a list that has no other. */
const only = (list: readonly string[]) => (list.length === 1 ? (list[0] ?? null) : null)

/** Counts one who came by, and sends them on. Nothing of them is kept, and neither is this answer. */
publicRoutes.get('/:short{[A-Za-z01]{3,12}}/:letter{[fpasd]}', anyone, async (c) => {
  const { db, actor } = c.var
  const short = c.req.param('short').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
  const channel = found(channelOf(c.req.param('letter')))
  const from = { short, channel }
  const isSomebody = c.req.method === 'GET' && !isMachine(c.req.raw.headers)
  if (isSomebody && actor.roles.length === 0) await countVisit(db, from, c.var.now())
  c.header('cache-control', 'no-store')
  return c.redirect(withCameFrom(campaignUrl(short), from), 303)
})

/** A photo has a new address when it is a new one. */
publicRoutes.get('/billede/:file{[a-z0-9]+\\.webp}', anyone, async (c) => {
  const picture = found(await pictureOf(c.var.db, c.req.param('file').replace('.webp', '')))
  const isOpen = standingOf(picture, c.var.now()) !== 'before'
  const { bytes } = found(isOpen || isCoordinator(c) ? picture : null)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/webp',
    'cache-control': isOpen ? 'public, max-age=31536000, immutable' : 'private, no-store',
  })
})
