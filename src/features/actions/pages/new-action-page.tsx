import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, type Option } from '#ui/forms.tsx'
import type { Begun } from '../begun.ts'
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
  /** The words it begins from, and where they stand. */
  begun: Begun | null
}

/** One more thing to do for a recommendation. */
export const NewActionPage = ({ code, title, typed, problems, areas, begun }: Props) => (
  <form
    method="post"
    action={newActionUrl(code, begun)}
    novalidate
    class="wrap narrow band stack gap-5"
  >
    <ErrorSummary problems={problems} />
    <Crumb href={recommendationUrl(code)} text={text('back')} />
    <h1>{text('newTitle')}</h1>
    <p class="voice">{text('newFor', { title })}</p>
    {begun ? (
      <p>
        <a href={begun.from}>{text('begunFrom')}</a>
      </p>
    ) : null}
    <ActionFields
      {...{ problems, areas }}
      typed={begun ? { words: begun.words, ...typed } : typed}
    />
    <AllMaySee problems={problems} typed={typed} />
    <div class="act">
      <Button size="big">{text('add')}</Button>
    </div>
  </form>
)
