import { type Context, Hono } from 'hono'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { MINUTES_TO_UNDO } from '#platform/undo.ts'
import { citizen, platformHost } from '#platform/who.ts'
import { ClaimPage } from '../pages/claim-page.tsx'
import { ClaimsPage } from '../pages/claims-page.tsx'
import { KeeperPage } from '../pages/keeper-page.tsx'
import { text } from '../text/index.ts'
import { claimsUrl, meetingPlaceUrl } from '../urls.ts'
import { claimPlace } from './claiming.ts'
import { decideClaim, undoClaim } from './deciding.ts'
import { claimForm, decideForm, keeperForm } from './forms.ts'
import { setKeeper } from './keeper.ts'
import { findKept, ownKeepers, possibleKeepers, waitingClaims } from './queries.ts'

/** Who looks after a place: said by a platform host, or by those who do and looked over. */
export const keepingRoutes = new Hono<Web>()

keepingRoutes.get('/huse', platformHost, (c) => showClaims(c))

keepingRoutes.post('/huse/:claim', platformHost, form(decideForm), async (c) => {
  const id = c.req.param('claim')
  const { input, typed } = c.req.valid('form')
  if (!input) return showClaims(c, typed, id)
  await work(c, (w) => decideClaim(w, id, input))
  return c.redirect(claimsUrl, 303)
})

keepingRoutes.post('/huse/:claim/fortryd', platformHost, async (c) => {
  await work(c, (w) => undoClaim(w, c.req.param('claim')))
  return c.redirect(claimsUrl, 303)
})

keepingRoutes.get('/:id/passer', platformHost, (c) => showKeeper(c, c.req.param('id')))

keepingRoutes.post('/:id/passer', platformHost, form(keeperForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showKeeper(c, id, typed)
  const keeper = { associationId: input.association || null, asksFirst: input.rule === 'ask' }
  await work(c, (w) => setKeeper(w, id, keeper))
  return c.redirect(meetingPlaceUrl(id), 303)
})

keepingRoutes.get('/:id/vores-hus', citizen, (c) => showClaim(c, c.req.param('id')))

keepingRoutes.post('/:id/vores-hus', citizen, form(claimForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showClaim(c, id, typed)
  await work(c, (w) => claimPlace(w, id, input))
  return c.redirect(meetingPlaceUrl(id), 303)
})

async function showKeeper(c: Context<Web>, id: string, typed?: Typed) {
  const { db, problems } = c.var
  const [kept, keepers] = await Promise.all([findKept(db, id), possibleKeepers(db)])
  const place = found(kept)
  const rule = place.keeper_id === null ? '' : place.asks_first ? 'ask' : 'all'
  const said = typed ?? { association: place.keeper_id ?? '', rule }
  const page = <KeeperPage {...{ place, keepers, problems }} typed={said} />
  return c.render(page, { title: text('keeperTitle', place), personal: true })
}

async function showClaim(c: Context<Web>, id: string, typed: Typed = {}) {
  const { db, actor, problems } = c.var
  const [kept, own] = await Promise.all([findKept(db, id), ownKeepers(db, actor, id)])
  const place = found(kept)
  if (place.keeper_id !== null) return c.redirect(meetingPlaceUrl(id), 303)
  const page = <ClaimPage {...{ place, own, typed, problems }} />
  return c.render(page, { title: text('claimTitle', place), personal: true })
}

async function showClaims(c: Context<Web>, typed: Typed = {}, answering?: string) {
  const { db, problems } = c.var
  const claims = await waitingClaims(db, c.var.now())
  const page = <ClaimsPage {...{ claims, typed, problems, answering }} minutes={MINUTES_TO_UNDO} />
  return c.render(page, { title: text('claimsTitle'), personal: true })
}
