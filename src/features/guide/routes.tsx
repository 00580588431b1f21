import { Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { placeOf } from '#features/finding/index.ts'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { anyone } from '#platform/who.ts'
import { readAnswers } from './answers.ts'
import { candidates } from './candidates.ts'
import { demandsOf, timesAsked } from './demands.ts'
import { QuestionPage } from './pages/question-page.tsx'
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
  const asked = readAnswers(c.req.queries())
  const place = placeOf(await allAreas(db), asked)
  const answers = place ? asked : { ...asked, area: null, nearby: true }
  const demands = demandsOf(answers, place)
  const found = await candidates(db, { demands, times: timesAsked(answers), now })
  const { page, title } = suggestionsShown(found, {
    answers,
    place,
    demands,
    now,
    phone: { href: phoneHref(config.helpPhone), text: config.helpPhone },
  })
  return c.render(page, { title, description: text('description') })
})
