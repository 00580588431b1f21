import { AllMaySee } from '#features/free-text/index.ts'
import { Button, Check, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { Progress } from '#ui/progress.tsx'
import type { AreaWork } from '../queries.ts'
import { isItem, isStep } from '../steps/template.ts'
import { text } from '../text/index.ts'
import { describeUrl, stepUrl } from '../urls.ts'
import { TeamPage } from './team-head.tsx'
import { formOf, type SaidProps } from './typed.ts'

interface Props extends SaidProps {
  work: AreaWork
  short: string
}

/** The steps of the method in an area, with how far the team has come. */
export function StepsPage({ work, short, ...said }: Props) {
  const { id, does, steps } = work
  const done = steps.filter((one) => one.done).length
  const describe = formOf(said, 'describe')
  return (
    <TeamPage
      id={id}
      at="steps"
      title={text('stepsTitle', { area: short })}
      problems={said.problems}
    >
      <Progress
        label={text('progress')}
        words={text('stepsDone', { done, of: steps.length })}
        {...{ done, of: steps.length }}
      />
      <ol class="bare stack gap-5">
        {steps.map((one, at) => (
          <li>
            <OneStep {...one} area={id} number={at + 1} />
          </li>
        ))}
      </ol>
      <Panel plain labelledby="vores-ord">
        <h2 id="vores-ord">{text('describe')}</h2>
        <form method="post" action={describeUrl(id)} novalidate class="stack gap-5">
          <TextArea
            name="does"
            label={text('does')}
            help={text('doesHelp')}
            value={describe.value('does', does)}
            problem={describe.problems.does}
            rows={4}
          />
          <AllMaySee {...describe} />
          <div class="act">
            <Button kind="alt">{text('save')}</Button>
          </div>
        </form>
      </Panel>
    </TeamPage>
  )
}

type StepProps = AreaWork['steps'][number] & { area: string; number: number }

/** What there is to do, to tick; and that it is done, which people say. */
function OneStep({ area, number, step, items, ticked, done }: StepProps) {
  if (!isStep(step)) return null
  const name = text('numbered', { number, name: text(`step-${step}`) })
  return (
    <Panel plain tone={done ? 'leaf' : undefined} labelledby={`trin-${step}`}>
      <h2 id={`trin-${step}`} class="as-h3">
        {name}
      </h2>
      <form method="post" action={stepUrl(area, step)} class="stack gap-4">
        <div class="checks">
          {items.filter(isItem).map((item) => (
            <Check name="item" value={item} checked={ticked.includes(item)}>
              {text(`item-${item}`)}
            </Check>
          ))}
          <Check name="done" checked={done}>
            <b>{text('stepDone')}</b>
          </Check>
        </div>
        <div class="act">
          <Button kind="alt" size="small">
            {text('saveStep')}
            <span class="vh"> {name}</span>
          </Button>
        </div>
      </form>
    </Panel>
  )
}
