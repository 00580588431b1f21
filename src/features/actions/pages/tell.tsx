import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Button, Choices, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import type { OwnAction } from '../queries.ts'
import { actionStates } from '../states.ts'
import { text } from '../text/index.ts'
import { tellUrl } from '../urls.ts'

interface Props {
  action: OwnAction
  typed: Typed
  problems: Problems
}

/** Where it stands, with a sentence. */
export function Tell({ action: { id, state, outcome }, typed, problems }: Props) {
  const said = saidIn(typed)
  return (
    <Panel plain labelledby="hvordan">
      <h2 id="hvordan">{text('tellHeading')}</h2>
      <form method="post" action={tellUrl(id)} novalidate class="stack gap-5">
        <Choices
          name="state"
          label={text('stateLabel')}
          value={said('state', state)}
          problem={problems.state}
          required
          choices={actionStates.map((one) => ({ value: one, label: text(`state-${one}`) }))}
        />
        <TextArea
          name="outcome"
          label={text('outcomeLabel')}
          help={text('outcomeHelp')}
          value={said('outcome', outcome)}
          problem={problems.outcome}
        />
        <AllMaySee problems={problems} typed={typed} />
        <div class="act">
          <Button>{text('tell')}</Button>
        </div>
      </form>
    </Panel>
  )
}
