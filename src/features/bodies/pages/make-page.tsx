import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices, ErrorSummary, TextField } from '#ui/forms.tsx'
import { one, several } from '#ui/typed.ts'
import { bodyKinds } from '../kinds.ts'
import { text } from '../text/index.ts'
import { bodiesUrl, newBodyUrl } from '../urls.ts'
import { AboutFields } from './about-fields.tsx'

interface Props {
  typed: Typed
  problems: Problems
  today: Temporal.PlainDate
}

/** A new council or committee. */
export function MakePage({ typed, problems, today }: Props) {
  return (
    <form method="post" action={newBodyUrl} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={bodiesUrl} text={text('back')} />
      <h1>{text('makeTitle')}</h1>
      <p class="voice">{text('makeLead')}</p>
      <Choices
        name="kind"
        label={text('kindLabel')}
        value={one(typed, 'kind')}
        problem={problems.kind}
        required
        choices={bodyKinds.map((kind) => ({ value: kind, label: text(`one-${kind}`) }))}
      />
      <TextField
        name="name"
        label={text('nameLabel')}
        value={one(typed, 'name')}
        problem={problems.name}
        required
      />
      <TextField
        type="date"
        name="from"
        label={text('fromLabel')}
        value={one(typed, 'from', today.toString())}
        problem={problems.from}
        required
      />
      <AboutFields
        purpose={one(typed, 'purpose')}
        audience={several(typed, 'audience')}
        problems={problems}
      />
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        <Button size="big">{text('makeNow')}</Button>
      </div>
    </form>
  )
}
