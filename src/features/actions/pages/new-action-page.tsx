import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, type Option } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { newActionUrl, recommendationUrl } from '../urls.ts'
import { ActionFields } from './action-fields.tsx'

interface Props {
  code: string
  /** What the recommendation is called. */
  title: string
  typed: Typed
  problems: Problems
  areas: Option[]
}

/** One more thing to do for a recommendation. */
export const NewActionPage = ({ code, title, typed, problems, areas }: Props) => (
  <form method="post" action={newActionUrl(code)} novalidate class="wrap narrow band stack gap-5">
    <ErrorSummary problems={problems} />
    <Crumb href={recommendationUrl(code)} text={text('back')} />
    <h1>{text('newTitle')}</h1>
    <p class="voice">{text('newFor', { title })}</p>
    <ActionFields {...{ typed, problems, areas }} />
    <AllMaySee problems={problems} typed={typed} />
    <div class="act">
      <Button size="big">{text('add')}</Button>
    </div>
  </form>
)
