import { AllMaySee } from '#features/free-text/index.ts'
import { Button, Select, TextArea, TextField } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { Status } from '#ui/status.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { doUrl } from '../urls.ts'
import { conclusionSigns } from './words.ts'
import type { WorkProps } from './work-page.tsx'

/** What the body decided, and when the policy is looked at next. */
export function Decide({ review, bodies, said, problems, today }: WorkProps) {
  const typed = said.decide ?? {}
  const field = (name: string, otherwise = '') => ({
    ...{ name, value: saidIn(typed)(name, otherwise), problem: problems[name] },
  })
  const { conclusion } = review
  return (
    <Panel plain labelledby="beslut">
      <h2 id="beslut">{text('decideHeading')}</h2>
      {conclusion ? (
        <>
          <Status kind={conclusionSigns[conclusion]} text={text(`conclusion-${conclusion}`)} />
          <p>
            <Lines of={review.conclusionWords} />
          </p>
        </>
      ) : null}
      <form
        method="post"
        action={doUrl(review.policyId, review.id, 'beslut')}
        novalidate
        class="stack gap-5"
      >
        <p>{text('decideLead')}</p>
        <TextField
          {...field('on', today.toString())}
          type="date"
          label={text('decidedOnLabel')}
          required
        />
        <Select
          {...field('by', review.bodyId)}
          label={text('decidedByLabel')}
          empty={text('chooseBody')}
          options={bodies}
          required
        />
        <TextField
          {...field('caseNumber')}
          label={text('caseNumberLabel')}
          help={text('caseNumberHelp')}
          required
        />
        <TextArea
          {...field('words', review.decisionWords)}
          label={text('decisionWords')}
          required
        />
        <TextField {...field('nextOn')} type="date" label={text('nextLabel')} required />
        {said.decide ? <AllMaySee problems={problems} typed={typed} /> : null}
        <div class="act">
          <Button>{text('decideNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
