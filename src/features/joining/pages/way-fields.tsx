import type { ShownDate } from '#features/invitations/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { dayAndTime } from '#platform/time/words.ts'
import { Check, type Choice, Choices, Select } from '#ui/forms.tsx'
import { OnlyFor } from '#ui/join-panel.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { greeterWithin, greeterWords } from '../words.ts'
import { waitingChoice } from './waiting-fields.tsx'

interface Shared {
  typed: Typed
  problems: Problems
  greeter: string
}

/** How one wants to begin: to come alone or with somebody, and to ask or be called first. */
export function ComingWays({ asking, wait, ...shared }: Shared & Asked) {
  const coming: Choice[] = [
    {
      value: 'coming',
      label: text('wayComing'),
      help: text('wayComingHelp', { greeter: greeterWithin(shared.greeter) }),
      way: 'come',
    },
    {
      value: 'coming-with',
      label: text('wayComingWith'),
      help: text('wayComingWithHelp'),
      way: 'together',
    },
  ]
  const waiting = wait ? [waitingChoice()] : []
  const choices = asking ? [...coming, ...waiting, ...askingChoices(shared)] : coming
  return <Ways {...shared} choices={choices} />
}

interface Asked {
  asking?: boolean
  /** Some date is full: one can wait for it. */
  wait?: boolean
}

/** When there is no chair just now, one can wait for one, and ask and be called. */
export const AskingWays = ({ wait, ...shared }: Shared & { wait: boolean }) => (
  <Ways {...shared} choices={[...(wait ? [waitingChoice()] : []), ...askingChoices(shared)]} />
)

const askingChoices = ({ greeter }: Shared): Choice[] => [
  {
    value: 'asking',
    label: text('wayAsking'),
    help: text('wayAskingHelp', { greeter: greeterWords(greeter) }),
    way: 'ask',
  },
  { value: 'calling', label: text('wayCalling'), help: text('wayCallingHelp'), way: 'call' },
]

const Ways = ({ typed, problems, choices }: Shared & { choices: Choice[] }) => (
  <Choices
    name="way"
    label={text('wayQuestion')}
    choices={choices}
    value={one(typed, 'way')}
    problem={problems.way}
  />
)

interface QuestionProps extends Shared {
  /** The date that "just this time" means; undefined where there is one date only. */
  series: ShownDate | undefined
  /** Whether there is room on every date. */
  everyDate: boolean
  /** Whether one can ask for a call after staying away twice. */
  callIfAway: boolean
  now: Temporal.Instant
}

/** Whom one comes with, and for a series whether from now on: asked, never assumed. */
export function ComingQuestions(props: QuestionProps) {
  const { typed, problems, series, everyDate, callIfAway, greeter, now } = props
  return (
    <>
      <OnlyFor ways={['together']}>
        <Choices
          name="companion"
          label={text('companionQuestion')}
          value={one(typed, 'companion')}
          problem={problems.companion}
          choices={[
            { value: 'known', label: text('companionKnown') },
            { value: 'wanted', label: text('companionWanted') },
          ]}
        />
        <Select
          name="companions"
          label={text('companionsQuestion')}
          help={text('companionsHelp')}
          value={one(typed, 'companions')}
          problem={problems.companions}
          options={['1', '2', '3', '4', '5'].map((value) => ({ value, text: value }))}
        />
      </OnlyFor>
      {series ? (
        <OnlyFor ways={['come', 'together']}>
          <input type="hidden" name="series" value="yes" />
          <input type="hidden" name="occurrence" value={series.id} />
          <Choices
            name="often"
            label={text('oftenQuestion')}
            value={one(typed, 'often')}
            problem={problems.often}
            choices={[...(everyDate ? [fromNowOn()] : []), justOnce(series, now)]}
          />
          {callIfAway ? (
            <Check name="callIfAway" checked={one(typed, 'callIfAway') !== ''}>
              {text('callIfAway')}
              <br />
              <span class="help">{text('callIfAwayHelp', { greeter: greeterWords(greeter) })}</span>
            </Check>
          ) : null}
        </OnlyFor>
      ) : null}
    </>
  )
}

const fromNowOn = (): Choice => ({
  value: 'from-now-on',
  label: text('fromNowOn'),
  help: text('fromNowOnHelp'),
})

const justOnce = ({ startsAt }: ShownDate, now: Temporal.Instant): Choice => ({
  value: 'once',
  label: text('once'),
  help: dayAndTime(startsAt, now),
})
