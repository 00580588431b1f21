import { Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { anyone } from '#platform/who.ts'
import { readAnswers } from './answers.ts'
import { QuestionPage } from './pages/question-page.tsx'
import { readGuide } from './reading.ts'
import { suggestionsShown } from './suggestions-shown.tsx'
import { text } from './text/index.ts'
import { questionPath, questions, SUGGESTIONS } from './urls.ts'

export const routes = new Hono<Web>()

for (const question of questions)
  routes.get(questionPath(question) || '/', anyone, async (c) => {
    const { db, config } = c.var
    const page = (
      <QuestionPage
        question={question}
        answers={readAnswers(c.req.queries())}
        areas={question === 'hvor' ? await allAreas(db) : []}
        phone={{ href: phoneHref(config.helpPhone), text: config.helpPhone }}
      />
    )
    return c.render(page, { title: text(`ask-${question}`), description: text('description') })
  })

/** The same answer for everybody: nothing is known here but the address. */
routes.get(SUGGESTIONS, anyone, async (c) => {
  const { db, config } = c.var
  const now = c.var.now()
  const { found, ...asked } = await readGuide(db, c.req.queries(), now)
  const { page, title } = suggestionsShown(found, {
    ...asked,
    now,
    phone: { href: phoneHref(config.helpPhone), text: config.helpPhone },
  })
  return c.render(page, { title, description: text('description') })
})
