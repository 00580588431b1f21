import { type Context, Hono } from 'hono'
import { printQueueUrl } from '#features/print-queue/index.ts'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { logReadings } from '#platform/service/index.ts'
import { employee, inService } from '#platform/who.ts'
import { begin } from './asking.ts'
import { keep, stop } from './confirming.ts'
import { ByPostPage } from './pages/by-post-page.tsx'
import { findLetter, listByPost } from './queries.ts'
import { text } from './text/index.ts'
import { byPostUrl } from './urls.ts'
import { wantedWords } from './wanted-words.ts'

/** For employees: those who get the letter by post, who can only stop it by calling. */
export const postRoutes = new Hono<Web>()

postRoutes.get('/med-posten', employee, inService, async (c) => {
  const letters = (await listByPost(c.var.db)).map((one) => ({ ...one, words: wantedWords(one) }))
  await logReadings(c.var, 'weekly-letters', letters.map(readAs))
  const page = <ByPostPage letters={letters} printHref={printQueueUrl} now={c.var.now()} />
  return c.render(page, { title: text('byPostTitle'), personal: true })
})

postRoutes.post(
  '/med-posten/:letter/begynd',
  employee,
  unrecorded('begun twice is begun once'),
  async (c) => {
    const id = await byPost(c)
    await work(c, (w) => begin(w, id))
    return c.redirect(byPostUrl, 303)
  },
)

postRoutes.post('/med-posten/:letter/et-aar-mere', employee, async (c) => {
  const id = await byPost(c)
  await work(c, (w) => keep(w, id))
  return c.redirect(byPostUrl, 303)
})

postRoutes.post('/med-posten/:letter/stop', employee, async (c) => {
  const id = await byPost(c)
  await work(c, (w) => stop(w, id))
  return c.redirect(byPostUrl, 303)
})

/** What is written down of a letter that was shown: an envelope says nothing of an account. */
const readAs = ({ id, email }: { id: string; email: string | null }) => ({
  id,
  address: email ?? '',
})

/** An employee says yes for those without e-mail only: others show themselves with a code. */
async function byPost(c: Context<Web>) {
  const { id, way } = found(await findLetter(c.var.db, c.req.param('letter') ?? ''))
  return found(way === 'paper' ? id : null)
}
