import type { Problems } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, Select } from '#ui/forms.tsx'
import type { Helper } from '../handing-over.ts'
import type { Entry } from '../queries.ts'
import { text } from '../text/index.ts'
import { entryUrl, handUrl } from '../urls.ts'

interface Props {
  entry: Pick<Entry, 'id' | 'first_name'>
  others: Helper[]
  problems: Problems
}

/** To a colleague, before a holiday: from then on they see it, and nobody else. */
export const HandPage = ({ entry, others, problems }: Props) => (
  <form method="post" action={handUrl(entry.id)} novalidate class="wrap narrow band stack gap-6">
    <ErrorSummary problems={problems} />
    <Crumb href={entryUrl(entry.id)} text={text('back')} />
    <h1>{text('handTitle')}</h1>
    <p class="voice">{text('handLead', { name: entry.first_name })}</p>
    <Colleagues others={others} problem={problems.to} />
    <div class="act">
      <Button size="big">{text('handButton')}</Button>
    </div>
  </form>
)

interface ColleaguesProps {
  others: Helper[]
  problem?: string | undefined
  id?: string
}

/** Who it goes to. */
export const Colleagues = ({ others, problem, id }: ColleaguesProps) => (
  <Select
    name="to"
    {...(id !== undefined && { id })}
    label={text('to')}
    empty={text('toEmpty')}
    problem={problem}
    options={others.flatMap(({ id: value, name }) =>
      value === null ? [] : [{ value, text: name ?? '' }],
    )}
  />
)
