import { type Context, Hono } from 'hono'
import {
  checkForm,
  checkRefusal,
  danishWords,
  translationToCheck,
} from '#features/translations/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { platformHostOrCoordinator } from '#platform/who.ts'
import { answerProblems, check } from './doing/checking.ts'
import { CheckTranslationPage } from './pages/check-translation-page.tsx'
import { text } from './text/index.ts'
import { checkTranslationUrl, taskUrl } from './urls.ts'

export const translationRoutes = new Hono<Web>()

const keyOf = (c: Context<Web>) => c.req.param('key') ?? ''
const back = (c: Context<Web>) => taskUrl({ path: 'oversaettelse', key: keyOf(c) })

translationRoutes.get('/oversaettelse/:key/laes', platformHostOrCoordinator, (c) => show(c))

translationRoutes.post(
  '/oversaettelse/:key/laes',
  platformHostOrCoordinator,
  form(checkForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return show(c, typed)
    const kept = found(await translationToCheck(c.var.db, keyOf(c)))
    const problems = answerProblems(input, kept)
    if (Object.keys(problems).length > 0) {
      c.set('problems', problems)
      c.status(422)
      return show(c, typed)
    }
    await work(c, (w) => check(w, keyOf(c), input))
    return c.redirect(back(c), 303)
  },
)

async function show(c: Context<Web>, typed: Typed = {}) {
  const kept = found(await translationToCheck(c.var.db, keyOf(c)))
  const page = (
    <CheckTranslationPage
      {...{ typed, problems: c.var.problems, back: back(c) }}
      title={kept.title}
      language={kept.language}
      danish={danishWords(kept)}
      danishNow={kept.danish}
      words={kept.words}
      isOwn={checkRefusal(kept.lastHand, c.var.actor.id) !== null}
      action={checkTranslationUrl(keyOf(c))}
    />
  )
  return c.render(page, { title: text('checkHeading'), personal: true })
}
