import { dayAndTime } from '#platform/time/words.ts'
import { CheckList } from '#ui/check-list.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { automationWords, groundWords, lengthWords, measureWords } from '../decision-words.ts'
import type { FoundDecision } from '../queries.ts'
import { text } from '../text/index.ts'
import { Complaining, type ComplainingProps } from './complaining.tsx'

interface Props extends ComplainingProps {
  decision: FoundDecision
  title: string
}

/** The reasons of a decision, for whom it is about. */
export function StatementPage({ decision, title, ...complaining }: Props) {
  const { kind, facts, decided_at } = decision
  const isPerson = kind === 'poster' || kind === 'noticer'
  const { problems } = complaining
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <h1>{text(isPerson ? 'statementTitlePause' : 'statementTitle')}</h1>
      {isPerson ? null : <p class="voice">{text('statementLead', { title })}</p>}
      <CheckList
        answers={[
          { term: text('statementWhat'), value: measureWords(decision) },
          { term: text('statementLength'), value: lengthWords(decision) },
          { term: text('statementFacts'), value: <Typed words={facts} /> },
          { term: text('statementGround'), value: groundWords(decision) },
          { term: text('statementAutomation'), value: automationWords(decision) },
          { term: text('statementWhen'), value: dayAndTime(decided_at) },
        ]}
      />
      <Complaining {...complaining} />
    </div>
  )
}

/** Somebody's own words, as they were typed. */
export const Typed = ({ words }: { words: string }) =>
  words ? (
    <span class="as-typed" dir="auto">
      {words}
    </span>
  ) : (
    <span>{text('followErased')}</span>
  )
