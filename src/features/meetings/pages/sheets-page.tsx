import { consents, WhereToTell } from '#features/inputs/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink, Choices, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { saidIn } from '#ui/typed.ts'
import type { FoundMeeting } from '../finding.ts'
import { text } from '../text/index.ts'
import { answerField } from '../typing-in.ts'
import { closeUrl, meetingUrl, sheetsUrl } from '../urls.ts'

interface Props {
  meeting: FoundMeeting
  typed: Typed
  problems: Problems
}

/** Sheets of paper typed in, one after the other. */
export function SheetsPage({ meeting, typed, problems }: Props) {
  const { id, title, questions } = meeting
  const said = saidIn(typed)
  const kept = questions.reduce((all, { answers }) => all + answers.length, 0)
  return (
    <form method="post" action={sheetsUrl(id)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingUrl(id)} text={title} />
      <h1>{text('sheetsTitle')}</h1>
      <p class="voice">{text('sheetsLead')}</p>
      {kept > 0 ? (
        <Note icon="check" tone="leaf" role="status">
          <p>{text('sheetsKept', { count: kept })}</p>
        </Note>
      ) : null}
      {questions.map((question, at) => (
        <TextArea
          name={answerField(at)}
          label={question.text}
          value={said(answerField(at))}
          problem={problems[answerField(at)]}
        />
      ))}
      <Choices
        name="consent"
        label={text('consentLabel')}
        value={said('consent', 'anonymous')}
        problem={problems.consent}
        choices={consents.map((consent) => ({ value: consent, label: text(`consent-${consent}`) }))}
      />
      <WhereToTell {...{ problems, typed }} />
      <div class="act">
        <Button size="big">{text('sheetNext')}</Button>
        {kept > 0 ? (
          <ButtonLink href={closeUrl(id)} kind="quiet">
            {text('sheetsDone')}
          </ButtonLink>
        ) : null}
      </div>
    </form>
  )
}
