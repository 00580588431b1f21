import { Button, Choices, Select, TextArea, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { rules, weeks } from '../rules.ts'
import { text } from '../text/index.ts'
import type { CaseProps } from './case-page.tsx'

/** What somebody decides: what happens, by which rule, and why. */
export function DecideForm({ action, measures, problems, typed }: CaseProps) {
  return (
    <form method="post" action={action} novalidate class="panel plain stack gap-5">
      <h2>{text('decideHeading')}</h2>
      <Choices
        name="measure"
        label={text('decideMeasure')}
        value={one(typed, 'measure')}
        problem={problems.measure}
        choices={measures.map((value) => ({
          value,
          label: text(`choice-${value}`),
          help: text(`choice-${value}-help`),
        }))}
      />
      <Select
        name="ground"
        label={text('decideGround')}
        help={text('decideGroundHelp')}
        empty={text('groundEmpty')}
        value={one(typed, 'ground')}
        problem={problems.ground}
        options={[
          ...rules.map((value) => ({
            value,
            text: text('groundRule', { number: value, rule: text(`rule-${value}`) }),
          })),
          { value: 'law', text: text('groundChoiceLaw') },
        ]}
      />
      <TextField
        name="law"
        label={text('decideLaw')}
        help={text('decideLawHelp')}
        value={one(typed, 'law')}
        problem={problems.law}
      />
      {measures.includes('paused') ? (
        <Select
          name="weeks"
          label={text('decideWeeks')}
          empty={text('weeksEmpty')}
          value={one(typed, 'weeks')}
          problem={problems.weeks}
          options={weeks.map((value) => ({ value, text: text(`weeks-${value}`) }))}
        />
      ) : null}
      <TextArea
        name="facts"
        label={text('decideFacts')}
        help={text('decideFactsHelp')}
        value={one(typed, 'facts')}
        problem={problems.facts}
        required
      />
      <div class="act">
        <Button size="big">{text('decideSend')}</Button>
      </div>
    </form>
  )
}
