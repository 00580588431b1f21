import { type Context, Hono } from 'hono'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { translationForm } from './form.ts'
import { languageName, languageOf } from './languages.ts'
import { ListPage } from './pages/list-page.tsx'
import { WritePage } from './pages/write-page.tsx'
import { problemsOf } from './problems.ts'
import { findTranslatable } from './queries.ts'
import { standingOf } from './standing.ts'
import { text } from './text/index.ts'
import { translationsUrl } from './urls.ts'
import { danishWords, type TranslationWords } from './words.ts'
import { writeTranslation } from './writing.ts'

export const routes = new Hono<Web>()

routes.get('/:id{[0-9a-z]{12}}/sprog', citizen, async (c) => {
  const { id, title, translations } = await translatableOf(c)
  const page = (
    <ListPage
      {...{ id, title }}
      translations={translations.map(({ language, ...one }) => ({
        ...{ language, returned: one.returned },
        standing: standingOf(one),
      }))}
    />
  )
  return c.render(page, { title: text('listTitle'), personal: true })
})

routes.get('/:id{[0-9a-z]{12}}/sprog/:language', citizen, (c) => showWords(c))

routes.post(
  '/:id{[0-9a-z]{12}}/sprog/:language',
  citizen,
  unrecorded('the same words again are the same'),
  form(translationForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return showWords(c, typed)
    const invitation = await translatableOf(c)
    const language = languageAt(c)
    const isOld = input.danish !== invitation.danish
    const danish = danishWords(invitation)
    const problems = problemsOf({ ...{ danish, language, isOld }, words: input })
    if (Object.keys(problems).length > 0) {
      c.set('problems', problems)
      c.status(422)
      return showWords(c, typed)
    }
    const { title, summary, visit, meeting, bring } = input
    const words = { title, summary, visit, meeting, bring }
    const written = { invitationId: invitation.id, language, words, danish: input.danish }
    await work(c, (w) => writeTranslation(w, written))
    return c.redirect(translationsUrl(invitation.id), 303)
  },
)

const translatableOf = async (c: Context<Web>) =>
  found(await findTranslatable(c.var.db, c.var.actor, c.req.param('id') ?? ''))

const languageAt = (c: Context<Web>) => found(languageOf(c.req.param('language')))

const nothing: TranslationWords = { title: '', summary: '', visit: '', meeting: '', bring: '' }

async function showWords(c: Context<Web>, typed: Typed = {}) {
  const language = languageAt(c)
  const invitation = await translatableOf(c)
  const known = invitation.translations.find((one) => one.language === language)
  const page = (
    <WritePage
      {...{ language, typed, problems: c.var.problems }}
      {...{ id: invitation.id, title: invitation.title }}
      danish={danishWords(invitation)}
      danishNow={invitation.danish}
      words={known?.words ?? nothing}
      standing={known ? standingOf(known) : null}
      returned={known?.returned ?? null}
    />
  )
  const title = text('writeTitle', { language: languageName(language) })
  return c.render(page, { title, personal: true })
}
