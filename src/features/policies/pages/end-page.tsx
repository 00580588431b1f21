import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import type { FoundPolicy } from '../queries.ts'
import { text } from '../text/index.ts'
import { endUrl, policyUrl } from '../urls.ts'

interface Props {
  policy: FoundPolicy
  typed: Typed
  problems: Problems
  today: Temporal.PlainDate
}

/** From when a policy holds no more, why, and in which case it was decided. */
export function EndPage({ policy: { id, title }, typed, problems, today }: Props) {
  const field = (name: string, otherwise = '') => ({
    ...{ name, value: saidIn(typed)(name, otherwise), problem: problems[name] },
  })
  return (
    <form method="post" action={endUrl(id)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={policyUrl(id)} text={text('toPolicy')} />
      <h1>{text('endTitle', { title })}</h1>
      <p>{text('endLead')}</p>
      <TextField {...field('on', today.toString())} type="date" label={text('endOn')} required />
      <TextArea {...field('why')} label={text('endWhy')} help={text('endWhyHelp')} required />
      <TextField
        {...field('caseNumber')}
        label={text('caseNumberLabel')}
        help={text('caseNumberHelp')}
        required
      />
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        <Button size="big">{text('endNow')}</Button>
      </div>
    </form>
  )
}
