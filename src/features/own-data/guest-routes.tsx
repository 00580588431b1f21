import { type Context, Hono } from 'hono'
import { PLACE } from '#features/joining/index.ts'
import { readingsOf, showReadings } from '#features/readings/index.ts'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { eraseJoining } from './erasing.ts'
import { DataPage } from './pages/data-page.tsx'
import { ErasedPage } from './pages/erased-page.tsx'
import { GuestErasePage } from './pages/guest-erase-page.tsx'
import { guestSubject } from './subject.ts'
import { takeAll } from './taking.ts'
import { text } from './text/index.ts'
import {
  guestDataUrl,
  guestErasedUrl,
  guestEraseUrl,
  guestReadingsUrl,
  guestTakeUrl,
} from './urls.ts'
import { sectionsOf } from './wording.ts'
import { zipped } from './zipped.ts'

/** The same for somebody without an account: the link of a place opens what is known of it. */
export const guestRoutes = new Hono<Web>()

guestRoutes.get('/slettet', anyone, (c) =>
  c.render(<ErasedPage isGuest />, { title: text('erasedTitle'), personal: true }),
)

guestRoutes.get('/:token', anyone, (c) => showData(c))

guestRoutes.post('/:token/hent', anyone, async (c) => {
  const subject = await subjectOf(c)
  const joiningId = subject.joiningIds[0] ?? ''
  const limit = { most: 10, minutes: 60, now: c.var.now() }
  if (await limitReached(c.var.db, `take-data ${joiningId}`, limit)) {
    c.status(429)
    c.set('problems', { tag: text('tooMany') })
    return showData(c)
  }
  await work(c, (w) => w.record('joining.took-data', { joiningId }))
  return zipped(c, subject)
})

guestRoutes.get('/:token/hvem-har-set', anyone, async (c) => {
  const { personId, joiningIds } = await subjectOf(c)
  const rows = await readingsOf(c.var.db, { personId, joiningIds })
  const href = guestDataUrl(c.req.param('token'))
  return showReadings(c, rows, { href, text: text('backToKnown') })
})

guestRoutes.get('/:token/slet', anyone, async (c) => {
  await subjectOf(c)
  const { helpPhone } = c.var.config
  const page = <GuestErasePage token={c.req.param('token')} helpPhone={helpPhone} />
  return c.render(page, { title: text('guestEraseTitle'), personal: true })
})

guestRoutes.post('/:token/slet', anyone, unrecorded('erased twice is erased once'), async (c) => {
  await work(c, (w) => eraseJoining(w, c.var, joiningId(c)))
  return c.redirect(guestErasedUrl, 303)
})

const joiningId = (c: Context<Web>) => found(c.var.signer.read(PLACE, c.req.param('token') ?? ''))

const subjectOf = async (c: Context<Web>) => found(await guestSubject(c.var.db, joiningId(c)))

async function showData(c: Context<Web>) {
  const token = c.req.param('token') ?? ''
  const sections = sectionsOf(await takeAll(c.var.db, await subjectOf(c)))
  const links = {
    take: guestTakeUrl(token),
    erase: guestEraseUrl(token),
    seen: guestReadingsUrl(token),
  }
  const page = <DataPage {...{ sections, problems: c.var.problems, ...links }} isGuest />
  return c.render(page, { title: text('dataTitle'), personal: true })
}
