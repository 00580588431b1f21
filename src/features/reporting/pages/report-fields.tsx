import type { Problems, Typed } from '#platform/http.tsx'
import { Choices, TextArea } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { assessments, type Said, states } from '../kinds.ts'
import { MOST_HAPPENED } from '../needed.ts'
import type { Reported } from '../queries.ts'
import { text } from '../text/index.ts'
import { FigureRows } from './figure-rows.tsx'

interface Props {
  one: Reported
  /** What stands there until something is typed. */
  draft: Said
  typed: Typed
  problems: Problems
}

/** What a report says. It begins where the last one ended. */
export function ReportFields({ one: { last }, draft, typed, problems }: Props) {
  const isTyped = Object.keys(typed).length > 0
  const said = saidIn(typed)
  const value = (name: string, kept: string | null) => (isTyped ? said(name) : (kept ?? ''))
  return (
    <>
      {last ? (
        <p class="help">
          {last.next
            ? text('lastNext', { state: text(`state-${last.state}`), next: last.next })
            : text('lastState', { state: text(`state-${last.state}`) })}
        </p>
      ) : null}
      <Choices
        name="state"
        label={text('stateLabel')}
        value={value('state', draft.state)}
        problem={problems.state}
        layout="columns"
        choices={states.map((state) => ({ value: state, label: text(`state-${state}`) }))}
        required
      />
      <Choices
        name="assessment"
        label={text('assessmentLabel')}
        value={value('assessment', draft.assessment)}
        problem={problems.assessment}
        choices={assessments.map((one) => ({ value: one, label: text(`assessment-${one}`) }))}
      />
      <TextArea
        name="why"
        label={text('whyLabel')}
        help={text('whyHelp')}
        value={value('why', draft.why)}
        problem={problems.why}
      />
      <TextArea
        name="happened"
        label={text('happenedLabel')}
        help={text('happenedHelp', { most: MOST_HAPPENED })}
        value={value('happened', draft.happened)}
        problem={problems.happened}
        rows={6}
      />
      <FigureRows figures={draft.figures} typed={isTyped ? typed : null} problems={problems} />
      <TextArea
        name="voices"
        label={text('voicesLabel')}
        help={text('voicesHelp')}
        optional={text('ifYouLike')}
        value={value('voices', draft.voices)}
        problem={problems.voices}
      />
      <TextArea
        name="evidence"
        label={text('evidenceLabel')}
        help={text('evidenceHelp')}
        optional={text('ifYouLike')}
        value={value('evidence', draft.evidence.join('\n'))}
        problem={problems.evidence}
      />
      <TextArea
        name="next"
        label={text('nextLabel')}
        optional={text('ifYouLike')}
        value={value('next', draft.next)}
        problem={problems.next}
      />
    </>
  )
}
