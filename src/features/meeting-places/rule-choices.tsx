import { Choices } from '#ui/forms.tsx'
import { text } from './text/index.ts'

interface Props {
  id?: string
  value: string
  problem: string | undefined
}

/** Whether everybody may meet there, or those who look after it are asked first. */
export const RuleChoices = ({ id, value, problem }: Props) => (
  <Choices
    name="rule"
    {...(id && { id })}
    label={text('ruleLabel')}
    layout="columns"
    value={value}
    problem={problem}
    choices={[
      { value: 'all', label: text('ruleAll'), help: text('ruleAllHelp') },
      { value: 'ask', label: text('ruleAsk'), help: text('ruleAskHelp') },
    ]}
  />
)
