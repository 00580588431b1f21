import type { Problems, Typed } from '#platform/http.tsx'
import { TextField } from '#ui/forms.tsx'
import { typedLine } from '../../drafts/answers.ts'
import { text } from '../../text/index.ts'

interface Props {
  typed: Typed
  problems: Problems
  allDay: boolean
}

/** Day, time, end and place of one date. */
export function WhenFields({ typed, problems, allDay }: Props) {
  const field = (name: string) => ({
    name,
    value: typedLine(typed, name),
    problem: problems[name],
    autocomplete: 'off',
  })
  return (
    <>
      <TextField {...field('day')} label={text('dateLabel')} help={text('dateHelp')} />
      {allDay ? null : (
        <>
          <div class="short">
            <TextField
              {...field('time')}
              label={text('timeLabel')}
              help={text('timeHelp')}
              inputmode="decimal"
            />
          </div>
          <div class="short">
            <TextField
              {...field('end')}
              label={text('dateEndLabel')}
              inputmode="decimal"
              optional={text('ifYouLike')}
            />
          </div>
        </>
      )}
      <TextField
        {...field('place')}
        label={text('datePlaceLabel')}
        help={text('datePlaceHelp')}
        optional={text('ifYouLike')}
      />
    </>
  )
}
