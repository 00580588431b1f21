import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Steps } from '#ui/steps.tsx'
import { type Answers, answersQuery } from '../answers.ts'
import { text } from '../text/index.ts'
import { afterUrl, type Question, questions, questionUrl, suggestionsUrl } from '../urls.ts'
import { InOrder } from './in-order.tsx'
import { What } from './what.tsx'
import { When } from './when.tsx'
import { Where } from './where.tsx'
import { WithWhom } from './with-whom.tsx'

export interface QuestionPageProps {
  question: Question
  answers: Answers
  areas: { id: string; name: string }[]
  phone: { href: string; text: string }
}

const pages = { hvad: What, hvor: Where, hvornaar: When, hvem: WithWhom, orden: InOrder }

/** What each question answers; the other answers go along unseen. */
const asks: Record<Question, readonly string[]> = {
  hvad: ['hvad'],
  hvor: ['sted', 'omegn'],
  hvornaar: ['dag', 'tid'],
  hvem: ['flok', 'hvem'],
  orden: ['brug'],
}

const unanswered: Record<Question, Partial<Answers>> = {
  hvad: { likes: [] },
  hvor: { area: null, nearby: true },
  hvornaar: { days: null, parts: [] },
  hvem: { sizes: [], who: [] },
  orden: { traits: [] },
}

/** One question, one page. Every question can be left open. */
export function QuestionPage({ question, answers, areas, phone }: QuestionPageProps) {
  const Answering = pages[question]
  const number = questions.indexOf(question) + 1
  const before = questions[number - 2]
  const last = number === questions.length
  return (
    <div class="wrap band near guide">
      <Crumb href={before ? questionUrl(before, answers) : '/'} text={text('back')} />
      <form action={afterUrl(question)} class="stack gap-5">
        <Steps
          now={number}
          of={questions.length}
          text={text('questionOf', { number, of: questions.length })}
        />
        {[...answersQuery(answers)]
          .filter(([name]) => !asks[question].includes(name))
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <Answering answers={answers} areas={areas} />
        <div class="act">
          <Button size="big">{text(last ? 'showSuggestions' : 'onward')}</Button>
          <ButtonLink
            kind="alt"
            size="big"
            href={afterUrl(question, { ...answers, ...unanswered[question] })}
          >
            {text('doesNotMatter')}
          </ButtonLink>
          {last || number === 1 ? null : (
            <ButtonLink kind="quiet" href={suggestionsUrl(answers)}>
              {text('showNow')}
            </ButtonLink>
          )}
        </div>
      </form>
      <Note icon="phone" class="above-6">
        <p>
          {text('ratherTalk')} <a href={phone.href}>{text('call', { phone: phone.text })}</a>
        </p>
      </Note>
    </div>
  )
}
