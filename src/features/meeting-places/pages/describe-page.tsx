import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { describeUrl, meetingPlaceUrl } from '../urls.ts'

interface Props {
  id: string
  name: string
  typed: Typed
  problems: Problems
}

export function DescribePage({ id, name, typed, problems }: Props) {
  const field = (called: string) => ({
    name: called,
    value: one(typed, called),
    problem: problems[called],
  })
  const optional = text('ifYouLike')
  return (
    <form method="post" action={describeUrl(id)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingPlaceUrl(id)} text={text('back')} />
      <h1>{text('describeTitle', { name })}</h1>
      <TextField {...field('name')} label={text('name')} required />
      <TextArea {...field('summary')} label={text('summary')} rows={2} required />
      <TextField
        {...field('address')}
        label={text('address')}
        help={text('addressHelp')}
        optional={optional}
      />
      <TextArea
        {...field('opening')}
        label={text('openingLabel')}
        help={text('openingHelp')}
        optional={optional}
      />
      <TextArea
        {...field('youthHours')}
        label={text('youthHoursLabel')}
        rows={2}
        optional={optional}
      />
      <TextField
        {...field('position')}
        label={text('position')}
        help={text('positionHelp')}
        optional={optional}
      />
      <div class="act">
        <Button size="big">{text('save')}</Button>
      </div>
    </form>
  )
}
