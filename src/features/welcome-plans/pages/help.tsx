import { day, midSentence } from '#platform/time/words.ts'
import { Button, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { askHelpUrl } from '../urls.ts'
import type { PlanPageProps } from './plan-page.tsx'

/** Asking the municipality, and what it answered last. */
export function Help({ welcome, now, typed, problems }: PlanPageProps) {
  const { id, help } = welcome
  const waits = help !== null && help.answered_at === null
  return (
    <section class="stack gap-4" id="hjaelp" aria-labelledby="hjaelp-titel">
      <h2 id="hjaelp-titel">{text('helpHeading')}</h2>
      {help === null ? null : (
        <Note icon={waits ? 'pause' : 'chat'} tone={waits ? 'sun' : 'leaf'}>
          {waits ? (
            <p>{text('helpWaits', { date: midSentence(day(dateOf(help.asked_at), now)) })}</p>
          ) : (
            <>
              <p>{text('helpAnswered')}</p>
              <p class="as-typed">{help.answer}</p>
            </>
          )}
        </Note>
      )}
      <p>{text(waits ? 'helpMore' : 'helpText')}</p>
      <form method="post" action={askHelpUrl(id)} class="stack gap-4">
        <TextArea
          name="words"
          label={text('helpWords')}
          optional={text('ifYouLike')}
          help={text('helpWordsHelp')}
          value={String(typed.words ?? (waits ? help.words : ''))}
          problem={problems.words}
          maxlength={300}
          rows={2}
        />
        <div class="row">
          <Button kind="alt">{text(waits ? 'helpChange' : 'helpAsk')}</Button>
        </div>
      </form>
    </section>
  )
}

const dateOf = (at: unknown) => Temporal.Instant.from(String(at))
