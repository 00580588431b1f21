import type { Problems, Typed } from '#platform/http.tsx'
import { dayAndTime } from '#platform/time/words.ts'
import { Check, type Choice, Choices, Select } from '#ui/forms.tsx'
import { OnlyFor } from '#ui/join-panel.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import type { Waitable } from '../waiting/waitable.ts'

/** To stand in the line until there is a place. */
export const waitingChoice = (): Choice => ({
  value: 'waiting',
  label: text('wayWaiting'),
  help: text('wayWaitingHelp'),
  way: 'wait',
})

interface Props {
  wait: Waitable
  typed: Typed
  problems: Problems
  now: Temporal.Instant
}

/** What one waits for and with how many; being asked about one like it is a tick, and off. */
export function WaitingQuestions({ wait, typed, problems, now }: Props) {
  return (
    <OnlyFor ways={['wait']}>
      {wait.choice ? (
        <Choices
          name="waitFor"
          label={text('waitForQuestion')}
          value={one(typed, 'waitFor')}
          problem={problems.waitFor}
          choices={[
            { value: 'from-now-on', label: text('fromNowOn'), help: text('fromNowOnHelp') },
            {
              value: wait.choice.date.id,
              label: text('once'),
              help: dayAndTime(wait.choice.date.startsAt, now),
            },
          ]}
        />
      ) : null}
      {wait.choice ? <input type="hidden" name="waitSeries" value="yes" /> : null}
      <Select
        name="waitingWith"
        label={text('waitingWithQuestion')}
        help={text('companionsHelp')}
        value={one(typed, 'waitingWith')}
        problem={problems.waitingWith}
        options={[
          { value: '0', text: text('waitingAlone') },
          ...['1', '2', '3', '4', '5'].map((value) => ({ value, text: value })),
        ]}
      />
      <Check name="like" checked={one(typed, 'like') !== ''}>
        {text('waitLike')}
      </Check>
    </OnlyFor>
  )
}
