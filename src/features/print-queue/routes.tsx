import { type Context, Hono } from 'hono'
import { undeliveredUrl } from '#features/undelivered/index.ts'
import { form, query, unrecorded, type Web, work } from '#platform/http.tsx'
import { letterPdf, MOST_IN_ONE_FILE, type PaperCover } from '#platform/paper/index.ts'
import { found } from '#platform/refusal.ts'
import { logReadings } from '#platform/service/index.ts'
import { keepTask } from '#platform/task-in-hand.ts'
import { inLanguage } from '#platform/text/index.ts'
import { isUndoable, mayTakeBack } from '#platform/undo.ts'
import { employee, inService } from '#platform/who.ts'
import { coverOf } from './cover.ts'
import { PrintQueuePage } from './pages/print-queue-page.tsx'
import { allForm, markFailed, markPosted, undoAllPosted, undoPosted } from './posting.ts'
import {
  allQuery,
  lettersToPrint,
  letterToPrint,
  listLetters,
  printed,
  type Stored,
} from './queries.ts'
import { text } from './text/index.ts'
import { printQueueUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', employee, inService, async (c) => {
  const now = c.var.now()
  const letters = await listLetters(c.var.db, now)
  await logReadings(c.var, 'letters', letters.map(readAs))
  const page = (
    <PrintQueuePage
      waiting={letters.filter(({ sent_at }) => sent_at === null)}
      posted={letters
        .flatMap((one) => (one.sent_at ? [{ ...one, sent_at: one.sent_at }] : []))
        .map((one) => ({
          ...one,
          mayUndo: mayTakeBack(one.sent_at, now),
          mayBeBack: !isUndoable(one.sent_at, now),
        }))}
      together={MOST_IN_ONE_FILE}
      undeliveredHref={undeliveredUrl}
      keep={keepTask(c)}
      now={now}
    />
  )
  return c.render(page, { title: text('title'), personal: true })
})

routes.get('/alle.pdf', employee, inService, async (c) => {
  const { til } = query(c, allQuery)
  const letters = await lettersToPrint(c.var.db, til)
  return letters.length === 0 ? c.redirect(printQueueUrl, 303) : pdf(c, letters, coverOf(letters))
})

routes.get('/:id/brev.pdf', employee, inService, async (c) =>
  pdf(c, [found(await letterToPrint(c.var.db, c.req.param('id')))]),
)

routes.post(
  '/alle/sendt',
  employee,
  unrecorded('posted twice is posted once'),
  form(allForm),
  async (c) => {
    const letters = c.req.valid('form').input?.letter ?? []
    if (letters.length > 0) await work(c, (w) => markPosted(w, letters))
    return c.redirect(keepTask(c)(printQueueUrl), 303)
  },
)

routes.post(
  '/alle/fortryd',
  employee,
  unrecorded('undone twice is undone once'),
  form(allForm),
  async (c) => {
    const letters = c.req.valid('form').input?.letter ?? []
    if (letters.length > 0) await work(c, (w) => undoAllPosted(w, letters))
    return c.redirect(printQueueUrl, 303)
  },
)

routes.post('/:id/sendt', employee, unrecorded('posted twice is posted once'), async (c) => {
  await work(c, (w) => markPosted(w, [c.req.param('id')]))
  return c.redirect(keepTask(c)(printQueueUrl), 303)
})

routes.post('/:id/fortryd', employee, unrecorded('undone twice is undone once'), async (c) => {
  await work(c, (w) => undoPosted(w, c.req.param('id')))
  return c.redirect(keepTask(c)(printQueueUrl), 303)
})

routes.post('/:id/kom-ikke-frem', employee, async (c) => {
  const words = { cannot: text('cannotBePosted'), cameBack: text('cameBack') }
  await work(c, (w) => markFailed(w, c.req.param('id'), words))
  return c.redirect(keepTask(c)(printQueueUrl), 303)
})

async function pdf(c: Context<Web>, letters: Stored[], cover?: PaperCover) {
  await logReadings(c.var, 'letters', letters.map(readAs))
  const { municipality, helpPhone } = c.var.config
  const written = letters.map((letter) =>
    inLanguage(letter.paper.language, () =>
      printed(letter, {
        sender: [municipality, 'Medklang', text('callUs', { phone: helpPhone })],
        pages: text('pages'),
      }),
    ),
  )
  return c.body(await letterPdf(written, cover), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="breve.pdf"',
    'cache-control': 'no-store',
  })
}

/** What is written down of a letter that was shown. */
const readAs = ({ id, recipient }: { id: string; recipient: string }) => ({
  id,
  address: recipient,
})
