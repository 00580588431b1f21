import type { Typed } from '#platform/http.tsx'
import { Button, Choices, type Day, DayTiles, TextArea, TextField } from '#ui/forms.tsx'
import { typedLine, typedList } from '../drafts/answers.ts'
import { text } from '../text/index.ts'
import { ANOTHER_DAY, lengths, nths, repeats } from '../when/form.ts'
import { weekdays } from '../when/starting.ts'
import { weekdayName } from '../when/words.ts'
import { Maker, type MakerProps } from './maker.tsx'
import { datesOnChange, type Understood, UnderstoodDates } from './understood.tsx'

interface Props extends MakerProps {
  typed: Typed
  days: Day[]
  understood: Understood | null
}

/** The second question: when, how long, and how often. */
export function WhenPage({ typed, days, understood, ...maker }: Props) {
  const { problems } = maker
  const field = (name: string) => ({
    name,
    value: typedLine(typed, name),
    problem: problems[name],
  })
  return (
    <Maker {...maker} step="when">
      <h1>{text('whenQuestion')}</h1>
      <div class="stack gap-5" {...datesOnChange(maker.draftId)}>
        <DayTiles
          {...field('day')}
          label={text('dayLabel')}
          days={[...days, { value: ANOTHER_DAY, weekday: text('anotherDay') }]}
        />
        <div class="short for-another-day">
          <TextField {...field('date')} label={text('dateLabel')} help={text('dateHelp')} />
        </div>
        <div class="short">
          <TextField
            {...field('time')}
            label={text('timeLabel')}
            help={text('timeHelp')}
            inputmode="decimal"
            autocomplete="off"
          />
        </div>
        <Choices
          {...field('length')}
          label={text('lengthLabel')}
          layout="columns"
          value={typedLine(typed, 'length') || 'two'}
          choices={[...lengths.slice(1), lengths[0]].map((value) => ({
            value,
            label: text(`length-${value}`),
          }))}
        />
        <div class="short for-longer">
          <TextField
            {...field('end')}
            label={text('endLabel')}
            help={text('endHelp')}
            inputmode="decimal"
          />
        </div>
        <Repeating typed={typed} problems={problems} keeping={maker.editing} />
      </div>
      <UnderstoodDates understood={understood} />
      <div>
        <Button kind="alt" name="go" value="show">
          {text('showDates')}
        </Button>
      </div>
    </Maker>
  )
}

function Repeating({ typed, problems, keeping }: RepeatingProps) {
  const chosen = typedLine(typed, 'repeat') || 'once'
  const offered = repeats.filter((one) => one !== 'kept' || (keeping && chosen === 'kept'))
  const field = (name: string) => ({ name, value: typedLine(typed, name), problem: problems[name] })
  return (
    <>
      <Choices
        {...field('repeat')}
        label={text('repeatLabel')}
        layout="columns"
        value={chosen}
        choices={offered.map((value) => ({ value, label: text(`repeat-${value}`) }))}
      />
      <div class="for-weekly">
        <Choices
          {...field('weekdays')}
          label={text('weekdaysLabel')}
          help={text('weekdaysHelp')}
          layout="days"
          several
          value={typedList(typed, 'weekdays')}
          choices={weekdays.map((value) => ({ value, label: capital(weekdayName(value)) }))}
        />
      </div>
      <div class="for-monthly">
        <Choices
          {...field('nth')}
          label={text('nthLabel')}
          help={text('nthHelp')}
          layout="columns"
          choices={nths.map((value) => ({ value, label: text('nthChoice', { nth: value }) }))}
        />
      </div>
      <div class="for-dates">
        <TextArea {...field('dates')} label={text('datesLabel')} help={text('datesHelp')} />
      </div>
      <div class="short for-rule">
        <TextField
          {...field('until')}
          label={text('untilLabel')}
          help={text('untilHelp')}
          optional={text('ifYouLike')}
        />
      </div>
    </>
  )
}

interface RepeatingProps {
  typed: Typed
  problems: MakerProps['problems']
  keeping: boolean
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1)
