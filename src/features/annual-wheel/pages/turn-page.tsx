import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { Status } from '#ui/status.tsx'
import type { Duty } from '../queries.ts'
import { text } from '../text/index.ts'
import type { Turn } from '../turns.ts'
import { type Saying, sayUrl, yearUrl } from '../urls.ts'
import { saidIn } from './typed.ts'
import { stateSigns } from './words.ts'

interface Props {
  duty: Duty
  turn: Turn
  /** The form that was sent and not understood. */
  sent: Saying | null
  typed: Typed
  problems: Problems
}

/** One turn: what came of it, another day, or why nothing came of it. */
export function TurnPage({ duty, turn, sent, typed, problems }: Props) {
  const said = saidIn(typed)
  const field = (name: string, otherwise = '') => ({
    ...{ name, value: said(name, otherwise), problem: problems[name] },
  })
  const askedIn = (what: Saying) => (sent === what ? <AllMaySee {...{ problems, typed }} /> : null)
  const to = (what: Saying) => ({
    ...{ method: 'post' as const, action: sayUrl(duty.id, turn, what), novalidate: true },
  })
  const isDone = turn.outcome === 'done'
  return (
    <div class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={yearUrl(turn.on.year)} text={text('back')} />
      <h1>{text('turnTitle', { title: duty.title, on: dateWords(turn.on) })}</h1>
      <p>
        <Status kind={stateSigns[turn.state]} text={text(`state-${turn.state}`)} />
      </p>
      <p>{text('turnLead')}</p>
      <Panel labelledby="gjort">
        <h2 id="gjort">{text('doneHeading')}</h2>
        <form {...to('gjort')} class="stack gap-5">
          <TextArea
            {...field('done', isDone ? turn.words : '')}
            label={text('doneLabel')}
            help={text('publicHelp')}
            required
          />
          <TextField
            {...field('link', turn.link ?? '')}
            label={text('linkLabel')}
            help={text('linkHelp')}
            optional={text('ifYouLike')}
          />
          {askedIn('gjort')}
          <div class="act">
            <Button>{text('doneNow')}</Button>
          </div>
        </form>
      </Panel>
      {turn.outcome ? null : (
        <Panel plain labelledby="flyt">
          <h2 id="flyt">{text('moveHeading')}</h2>
          <form {...to('flyt')} class="stack gap-5">
            <TextField {...field('to')} type="date" label={text('toLabel')} required />
            <TextField
              {...field('movedWhy', turn.movedWhy)}
              label={text('movedWhyLabel')}
              help={text('publicHelp')}
              required
            />
            {askedIn('flyt')}
            <div class="act">
              <Button kind="alt">{text('moveNow')}</Button>
            </div>
          </form>
        </Panel>
      )}
      <Panel plain labelledby="ikke-gjort">
        <h2 id="ikke-gjort">{text('notDoneHeading')}</h2>
        <form {...to('ikke-gjort')} class="stack gap-5">
          <TextArea
            {...field('reason', turn.outcome === 'not-done' ? turn.words : '')}
            label={text('reasonLabel')}
            help={text('publicHelp')}
            required
          />
          {askedIn('ikke-gjort')}
          <div class="act">
            <Button kind="alt">{text('notDoneNow')}</Button>
          </div>
        </form>
      </Panel>
    </div>
  )
}
