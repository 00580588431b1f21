import type { Problems, Typed } from '#platform/http.tsx'
import { Button, Choices, TextArea } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'

interface Props {
  id: string
  name: string
  action: string
  typed: Typed
  problems: Problems
}

/** Yes, or no with a reason. */
export function Decide({ id, name, action, typed, problems }: Props) {
  return (
    <form method="post" action={action} class="stack gap-3" novalidate>
      <Choices
        name="decision"
        id={`decision-${id}`}
        label={text('decision', { name })}
        layout="columns"
        value={one(typed, 'decision')}
        problem={problems.decision}
        choices={[
          { value: 'yes', label: text('decisionYes'), help: text('decisionYesText') },
          { value: 'no', label: text('decisionNo'), help: text('decisionNoText') },
        ]}
      />
      <TextArea
        name="reason"
        id={`reason-${id}`}
        label={text('reason')}
        value={one(typed, 'reason')}
        problem={problems.reason}
        rows={2}
      />
      <div class="act">
        <Button>
          {text('decide')}
          <span class="vh"> {name}</span>
        </Button>
      </div>
    </form>
  )
}
