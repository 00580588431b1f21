import { Check, Group, Tile } from '#ui/forms.tsx'
import { interestChoices } from '../steps/choices.ts'
import { text } from '../text/index.ts'

interface Props {
  chosen: string[]
  problem: string | undefined
}

/** What it is about: pressing one shows what there is under it. */
export function Interests({ chosen, problem }: Props) {
  const open = new Set(chosen.map((one) => one.split('.')[0]))
  return (
    <Group
      name="interests"
      label={text('interests')}
      help={text('interestsHelp')}
      problem={problem}
    >
      <div class="interests">
        {interestChoices().map(({ id, label, under }) => (
          <div class="interest">
            <Tile
              name="interests"
              type="checkbox"
              value={id}
              label={label}
              checked={open.has(id)}
            />
            <fieldset class="under checks">
              <legend class="vh">{label}</legend>
              {under.map((one) => (
                <Check name="interests" value={one.id} checked={chosen.includes(one.id)}>
                  {one.label}
                </Check>
              ))}
            </fieldset>
          </div>
        ))}
      </div>
    </Group>
  )
}
