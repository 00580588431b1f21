import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Proposal } from '../queries.ts'
import type { PreparedAnswer } from '../secretary-queries.ts'
import type { Listed } from '../standing.ts'
import { text } from '../text/index.ts'
import { answersUrl, answerUrl, proposalsUrl } from '../urls.ts'
import { ListedProposals } from './listed.tsx'
import { calledOn, standingWords, wordsNow } from './words.ts'

export interface Ready extends PreparedAnswer {
  proposal: Proposal
}

interface Props {
  /** What waits for an answer and has none prepared. */
  owed: Listed[]
  ready: Ready[]
  today: Temporal.PlainDate
  typed: Typed
  problems: Problems
}

/** What the secretary answers: what waits, and what is ready to be shown together. */
export const AnswersPage = ({ owed, ready, today, typed, problems }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <ErrorSummary problems={problems} />
    <Crumb href={proposalsUrl} text={text('back')} />
    <div class="stack gap-3">
      <h1>{text('answersTitle')}</h1>
      <p class="voice">{text('answersLead')}</p>
    </div>
    {owed.length === 0 ? <p>{text('nothingToAnswer')}</p> : null}
    <ListedProposals
      {...{ id: 'skal-have-svar', rows: owed, today, hrefOf: answerUrl }}
      heading={text('toAnswerHeading')}
      help={text('owedHelp')}
    />
    <section class="stack gap-4" aria-labelledby="klar">
      <h2 id="klar">{text('readyHeading')}</h2>
      {ready.length === 0 ? (
        <p>{text('nothingReady')}</p>
      ) : (
        <ReadyForm {...{ ready, today, typed, problems }} />
      )}
    </section>
  </div>
)

function ReadyForm({ ready, today, typed, problems }: Omit<Props, 'owed'>) {
  const asRead = ready.filter(({ version, proposal }) => version === proposal.version)
  return (
    <>
      <p>{text('readyHelp')}</p>
      {asRead.length === 0 ? null : (
        <form method="post" action={answersUrl} novalidate class="stack gap-5">
          <Choices
            several
            name="answer"
            label={text('readyLegend')}
            value={typed.answer ?? []}
            problem={problems.answer}
            choices={asRead.map((one) => ({
              value: one.id,
              label: readyWords(one, today),
              help: one.reason,
            }))}
          />
          <div class="act">
            <Button>{text('publishNow')}</Button>
          </div>
        </form>
      )}
      <ul class="bare stack gap-3">
        {ready.map(({ proposal, version }) => (
          <li class="stack gap-2">
            {version === proposal.version ? null : (
              <Note icon="warn" tone="sun">
                <p>{text('rewritten')}</p>
              </Note>
            )}
            <a href={answerUrl(proposal.id)}>
              {text('readyEdit', { title: wordsNow(proposal).title })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

const readyWords = ({ proposal, answer }: Ready, today: Temporal.PlainDate) =>
  text('readyOne', {
    title: wordsNow(proposal).title,
    council: calledOn(proposal, today).council,
    answer: standingWords(answer),
  })
