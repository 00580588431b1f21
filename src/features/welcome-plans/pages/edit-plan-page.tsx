import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { planParts } from '../standing.ts'
import { text } from '../text/index.ts'
import { editPlanUrl, welcomePlanUrl } from '../urls.ts'

interface Props {
  id: string
  typed: Typed
  problems: Problems
}

/** Six small questions. What is not known yet may wait. */
export function EditPlanPage({ id, typed, problems }: Props) {
  return (
    <form method="post" action={editPlanUrl(id)} class="wrap narrow band stack gap-6" novalidate>
      <ErrorSummary problems={problems} />
      <Crumb href={welcomePlanUrl(id)} text={text('back')} />
      <div class="stack gap-3">
        <h1>{text('editTitle')}</h1>
        <p class="voice">{text('editLead')}</p>
      </div>
      {planParts.map((part) =>
        part === 'who' ? (
          <TextField
            name={part}
            label={text('ask-who')}
            help={text('help-who')}
            value={one(typed, part)}
            problem={problems[part]}
            maxlength={60}
          />
        ) : (
          <TextArea
            name={part}
            label={text(`ask-${part}`)}
            help={text(`help-${part}`)}
            value={one(typed, part)}
            problem={problems[part]}
            rows={part === 'questions' ? 6 : 3}
          />
        ),
      )}
      <div class="act">
        <Button size="big">{text('save')}</Button>
      </div>
    </form>
  )
}
