import type { Problems, Typed } from '#platform/http.tsx'
import { Fold } from '#ui/fold.tsx'
import { Button, Choices, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { type ReadyQuestion, readyQuestions } from '../asking.ts'
import { text } from '../text/index.ts'

/** What colleagues have said of a task. */
export interface Said {
  ready: ReadyQuestion
  words: string
  answer: string
  /** Whoever looks has asked. */
  isOwn: boolean
}

interface Props {
  said: Said
  actions: { ask: string; stopAsking: string; answer: string }
  problems: Problems
  typed: Typed
}

/** A colleague's question, and the answer or a place to write one. */
export function ColleagueSays({ said, actions, problems, typed }: Props) {
  const { ready, words, answer, isOwn } = said
  return (
    <Note icon="chat" tone="sun" heading={text(isOwn ? 'youAsked' : 'colleagueAsks')}>
      <p>{text(`ready-${ready}`)}</p>
      {words ? <p class="as-typed">{words}</p> : null}
      {answer ? (
        <>
          <h3 class="as-h3">{text('colleagueAnswers')}</h3>
          <p class="as-typed">{answer}</p>
        </>
      ) : null}
      {isOwn ? (
        <form method="post" action={actions.stopAsking}>
          <Button kind="alt">{text('stopAsking')}</Button>
        </form>
      ) : null}
      {isOwn || answer ? null : (
        <form method="post" action={actions.answer} novalidate class="stack gap-4">
          <TextArea
            name="answer"
            label={text('answerLabel')}
            help={text('orTake')}
            rows={2}
            value={String(typed.answer ?? '')}
            problem={problems.answer}
          />
          <Button kind="alt">{text('sendAnswer')}</Button>
        </form>
      )}
    </Note>
  )
}

/** "I am in doubt": one of a few questions, or one's own. */
export function AskColleague({ actions, problems, typed }: Omit<Props, 'said'>) {
  const isOpen = Boolean(problems.ready ?? problems.words)
  return (
    <Fold summary={text('doubtHeading')} open={isOpen} shortcut="3">
      <form method="post" action={actions.ask} novalidate class="stack gap-4">
        <p>{text('doubtHelp')}</p>
        <Choices
          name="ready"
          label={text('doubtLabel')}
          value={String(typed.ready ?? '')}
          problem={problems.ready}
          choices={readyQuestions.map((value) => ({ value, label: text(`ready-${value}`) }))}
        />
        <TextArea
          name="words"
          label={text('doubtWords')}
          help={text('doubtWordsHelp')}
          optional={text('ifYouLike')}
          rows={2}
          value={String(typed.words ?? '')}
          problem={problems.words}
        />
        <Button kind="alt" icon="chat">
          {text('askColleague')}
        </Button>
      </form>
    </Fold>
  )
}
