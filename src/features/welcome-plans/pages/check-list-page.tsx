import { classes } from '#ui/classes.ts'
import { Crumb } from '#ui/crumb.tsx'
import { PrintButton } from '#ui/forms.tsx'
import { type Plan, planParts } from '../standing.ts'
import { text } from '../text/index.ts'
import { welcomePlanUrl } from '../urls.ts'

interface Props {
  id: string
  name: string
  plan: Plan
}

/** The plan with boxes to tick with a pen: one sheet of paper for one newcomer. */
export function CheckListPage({ id, name, plan }: Props) {
  return (
    <div class={classes('wrap narrow band stack gap-5', isLong(plan) && 'dense')}>
      <Crumb href={welcomePlanUrl(id)} text={text('back')} />
      <h1>{text('checkListTitle', { name })}</h1>
      <p class="no-print">{text('checkListLead')}</p>
      <p class="no-print">
        <PrintButton>{text('print')}</PrintButton>
      </p>
      {plan.who ? <p class="strong">{text('checkListWho', { who: plan.who })}</p> : null}
      <div class="sheet">
        {planParts
          .filter((part) => part !== 'who')
          .filter((part) => plan[part].length > 0)
          .map((part) => (
            <section class="stack gap-2">
              <h2 class="as-h3">{text(part)}</h2>
              <ul class="boxes">
                {plan[part].map((line) => (
                  <li>{line}</li>
                ))}
              </ul>
            </section>
          ))}
      </div>
      <p class="help">{text('checkListFoot')}</p>
    </div>
  )
}

const LINES_IN_LARGE = 15
const LETTERS_IN_LARGE = 800

/** So long that it goes on one sheet in smaller type only. */
function isLong(plan: Plan): boolean {
  const lines = planParts.flatMap((part) => plan[part])
  return lines.length > LINES_IN_LARGE || lines.join('').length > LETTERS_IN_LARGE
}
