import { type Context, Hono } from 'hono'
import { associationsOf } from '#features/associations/index.ts'
import { allInterests, isInterest, labelName } from '#features/invitations/index.ts'
import { postUrl } from '#features/posting/index.ts'
import { takesFile } from '#platform/doors.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { limitReached } from '#platform/limits.ts'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { plan } from './entries/planning.ts'
import { previewOf } from './entries/preview.ts'
import { readBytes } from './entries/reading.ts'
import { troubleWords } from './entries/trouble-words.ts'
import { AssociationFirstPage } from './pages/association-first-page.tsx'
import { CalendarsPage } from './pages/calendars-page.tsx'
import { PreviewPage } from './pages/preview-page.tsx'
import { WelcomePage } from './pages/welcome-page.tsx'
import { findPending, findToWelcome, listCalendars, PAGE } from './queries.ts'
import { pageOf, shown } from './routes-shown.tsx'
import { bringForm } from './source-form.ts'
import { bring, fromFile, type Source } from './taking/bringing.ts'
import { carryChanges } from './taking/carrying.ts'
import { fetchFrom } from './taking/reading-again.ts'
import { knownEntries, takeIn, turnDown } from './taking/taking.ts'
import { text } from './text/index.ts'
import { broughtUrl, calendarsUrl, previewUrl } from './urls.ts'
import { typedWelcome, welcomeForm, welcomeOf } from './welcome-form.ts'
import { welcome } from './welcoming.ts'

export const routes = new Hono<Web>()

routes.get('/', citizen, (c) => showCalendars(c))

routes.post('/', citizen, takesFile, form(bringForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showCalendars(c, typed)
  const got = input.file ? await ofFile(input.file) : await ofAddress(c, input.address)
  const read = 'problem' in got ? { broken: got.problem } : readBytes(got.bytes, c.var.now())
  if ('broken' in read) {
    const problem = typeof read.broken === 'string' ? read.broken : troubleWords(read.broken)
    return showCalendars(c, typed, { [input.file ? 'file' : 'address']: problem })
  }
  const { association: associationId } = input
  const source = 'source' in got ? got.source : fromFile
  const id = await work(c, (w) => bring(w, { associationId, reading: read.reading, source }))
  return c.redirect(previewUrl(id), 303)
})

routes.get('/:id/se', citizen, async (c) => {
  const calendar = found(await findPending(c.var.db, c.var.actor, c.req.param('id')))
  if (!calendar.pending) return c.redirect(broughtUrl(calendar.id), 303)
  const known = await knownEntries(c.var.db, calendar.id).execute()
  const preview = previewOf(plan(calendar.pending, known))
  const page = (
    <PreviewPage {...{ calendar, preview, page: pageOf(c), size: PAGE, now: c.var.now() }} />
  )
  return c.render(page, { title: text('previewTitle'), personal: true })
})

routes.post('/:id/ja', citizen, async (c) => {
  const id = c.req.param('id')
  await work(c, (w) => takeIn(w, id))
  await carryChanges(c.var, c.var.actor, id)
  return c.redirect(broughtUrl(id), 303)
})

routes.post('/:id/nej', citizen, async (c) => {
  await work(c, (w) => turnDown(w, c.req.param('id')))
  return c.redirect(calendarsUrl, 303)
})

routes.get('/:id/velkomst', citizen, (c) => showWelcome(c, c.req.param('id')))

routes.post('/:id/velkomst', citizen, form(welcomeForm), async (c) => {
  const id = c.req.param('id')
  const { input, typed } = c.req.valid('form')
  if (!input) return showWelcome(c, id, typed)
  const calendar = found(await findToWelcome(c.var.db, c.var.actor, id))
  const answers = welcomeOf(input, calendar.around)
  if (!answers) {
    c.status(422)
    c.set('problems', { area: text('areaMissing') })
    return showWelcome(c, id, typed)
  }
  await work(c, (w) => welcome(w, id, answers))
  await carryChanges(c.var, c.var.actor, id)
  return c.redirect(broughtUrl(id), 303)
})

routes.route('/', shown)

const ADDRESSES = { most: 20, minutes: 60 }

const ofFile = async (file: File) => ({ bytes: new Uint8Array(await file.arrayBuffer()) })

/** What an address gave, or why it gave nothing. */
async function ofAddress({ var: { actor, db, now, config } }: Context<Web>, address: string) {
  const limit = { ...ADDRESSES, now: now() }
  if (await limitReached(db, `calendar ${actor.id}`, limit)) return { problem: text('tooOften') }
  const fetched = await fetchFrom({ config }, address)
  if (!('bytes' in fetched))
    return {
      problem: 'problem' in fetched ? fetched.problem : text('bad-answer', { detail: '304' }),
    }
  const { bytes, etag, lastModified } = fetched
  const source: Source = { address, etag, lastModified }
  return { bytes, source }
}

async function showCalendars(c: Context<Web>, typed: Typed = {}, problems = c.var.problems) {
  const { db, actor, now, config } = c.var
  if (Object.keys(problems).length > 0) c.status(422)
  const associations = await associationsOf(db, actor.id ?? '')
  if (associations.length === 0)
    return c.render(<AssociationFirstPage phone={config.helpPhone} postUrl={postUrl} />, {
      title: text('title'),
      personal: true,
    })
  const calendars = await listCalendars(db, actor, now())
  const page = <CalendarsPage {...{ associations, calendars, typed, problems, now: now() }} />
  return c.render(page, { title: text('title'), personal: true })
}

async function showWelcome(c: Context<Web>, id: string, typed?: Typed) {
  const calendar = found(await findToWelcome(c.var.db, c.var.actor, id))
  const first = { area: calendar.area_id, interests: calendar.interests, summary: calendar.summary }
  const answers: Typed = typed ?? (calendar.welcome ? typedWelcome(calendar.welcome) : first)
  const interests = interestOptions([...calendar.interests, ...[answers.interests ?? []].flat()])
  const page = (
    <WelcomePage {...{ calendar, interests, typed: answers, problems: c.var.problems }} />
  )
  return c.render(page, { title: text('welcomeTitle'), personal: true })
}

/** Every interest at the top, and those the association has of its own under them. */
const interestOptions = (own: string[]) =>
  [...new Set([...own.filter(isInterest), ...allInterests.map(({ id }) => id)])].map((id) => ({
    value: id,
    text: labelName(id),
  }))
