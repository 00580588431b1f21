import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { one, several } from '#ui/typed.ts'
import { nameOn } from '../names.ts'
import type { FoundBody } from '../queries.ts'
import { text } from '../text/index.ts'
import { arrangeUrl, bodyUrl } from '../urls.ts'
import { AboutFields } from './about-fields.tsx'
import { Close } from './close.tsx'
import { Rename } from './rename.tsx'
import { SeatForm } from './seat-form.tsx'
import { SeatsArranged } from './seats-arranged.tsx'

export type FormName = 'describe' | 'rename' | 'seat' | 'close'

export interface ArrangeProps {
  body: FoundBody
  /** The form that was not understood, with what was typed in it. */
  said: Partial<Record<FormName, Typed>>
  problems: Problems
  today: Temporal.PlainDate
}

/** What the secretary keeps of one body: its words, who sits there, its next name, its end. */
export function ArrangePage(props: ArrangeProps) {
  const { body, said, problems, today } = props
  const [form] = Object.keys(said)
  const listed = Object.fromEntries(
    Object.entries(problems).map(([field, told]) => [fieldId(form, field), told]),
  )
  const typed = said.describe ?? {}
  const own = said.describe ? problems : {}
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={listed} />
      <Crumb href={bodyUrl(body.id)} text={text('toBody')} />
      <h1>{text('arrangeTitle', { name: nameOn(body.names, today) })}</h1>
      <SeatsArranged body={body} />
      <SeatForm {...props} />
      <Panel plain labelledby="ord">
        <h2 id="ord">{text('describeHeading')}</h2>
        <form method="post" action={arrangeUrl(body.id)} novalidate class="stack gap-5">
          <AboutFields
            purpose={one(typed, 'purpose', body.purpose)}
            audience={said.describe ? several(typed, 'audience') : body.audience}
            problems={own}
          />
          <AllMaySee problems={own} typed={typed} />
          <div class="act">
            <Button kind="alt">{text('save')}</Button>
          </div>
        </form>
      </Panel>
      <Rename {...props} />
      <Close {...props} />
    </div>
  )
}

/** Fields that more than one form on the page has carry the form's name in their id. */
const fieldId = (form: string | undefined, field: string) =>
  ['name', 'from', 'until', 'on', 'reason'].includes(field) ? `${form}-${field}` : field
