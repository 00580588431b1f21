import { AllMaySee } from '#features/free-text/index.ts'
import { Button, Choices, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import { conclusions } from '../steps.ts'
import { text } from '../text/index.ts'
import { doUrl } from '../urls.ts'
import type { WorkProps } from './work-page.tsx'

/** What the look came to, in words that all can understand. */
export function Conclude({ review, said, problems }: WorkProps) {
  const value = saidIn(said.conclude ?? {})
  const own = said.conclude ? problems : {}
  return (
    <Panel plain labelledby="konklusion">
      <h2 id="konklusion">{text('concludeHeading')}</h2>
      <p>{text('concludeLead')}</p>
      <form
        method="post"
        action={doUrl(review.policyId, review.id, 'konkluder')}
        novalidate
        class="stack gap-5"
      >
        <Choices
          name="conclusion"
          label={text('conclusionLabel')}
          value={value('conclusion')}
          problem={own.conclusion}
          required
          choices={conclusions.map((one) => ({ value: one, label: text(`conclusion-${one}`) }))}
        />
        <TextArea
          name="words"
          label={text('conclusionWords')}
          value={value('words', review.conclusionWords)}
          problem={own.words}
          required
        />
        {said.conclude ? <AllMaySee problems={own} typed={said.conclude} /> : null}
        <div class="act">
          <Button>{text('concludeNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
