import type { Problems, Typed } from '#platform/http.tsx'
import { Check, Group, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { FIGURES } from '../figures.ts'
import type { Figure } from '../kinds.ts'
import { text } from '../text/index.ts'

interface Props {
  figures: readonly Figure[]
  /** What was typed, where the form was not understood. */
  typed: Typed | null
  problems: Problems
}

/** Up to three numbers with their words. */
export const FigureRows = ({ figures, typed, problems }: Props) => (
  <Group
    name="figures"
    label={text('figuresLabel')}
    help={text('figuresHelp')}
    optional={text('ifYouLike')}
  >
    {FIGURES.map((place) => {
      const kept = figures[place - 1]
      const value = (name: string, otherwise: string | undefined) =>
        typed ? saidIn(typed)(`${name}-${place}`) : (otherwise ?? '')
      return (
        <div class="stack gap-3">
          <TextField
            name={`count-${place}`}
            label={text('countLabel', { place })}
            inputmode="numeric"
            value={value('count', kept && String(kept.count))}
            problem={problems[`count-${place}`]}
          />
          <TextField
            name={`words-${place}`}
            label={text('wordsLabel', { place })}
            value={value('words', kept?.words)}
            problem={problems[`words-${place}`]}
          />
          <Check
            name={`people-${place}`}
            checked={value('people', kept?.ofPeople ? 'ja' : '') === 'ja'}
          >
            {text('peopleLabel', { place })}
          </Check>
        </div>
      )
    })}
  </Group>
)
