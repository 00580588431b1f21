import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, type Option } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { OwnAction } from '../queries.ts'
import { text } from '../text/index.ts'
import { actionsUrl, changeUrl, recommendationUrl } from '../urls.ts'
import { ActionFields } from './action-fields.tsx'
import { Links } from './links.tsx'
import { ownerWords } from './owner-words.ts'
import { Tell } from './tell.tsx'

export type FormName = 'tell' | 'link' | 'change'

interface Props {
  action: OwnAction
  /** The form that was not understood, with what was typed in it. */
  said: Partial<Record<FormName, Typed>>
  problems: Problems
  areas: Option[]
  /** They keep the paper. */
  isMine: boolean
}

/** One action for those who see to it: how it goes, what it led to; and its words, for who keeps them. */
export function ActionPage({ action, said, problems, areas, isMine }: Props) {
  const { id, words, code, title, due, areaId } = action
  const own = (name: FormName) => ({
    typed: said[name] ?? {},
    problems: said[name] ? problems : {},
  })
  const now = { words, due, areaId, owner: ownerWords(action) }
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={actionsUrl} text={text('backToList')} />
      <div class="stack gap-3">
        <h1>{words}</h1>
        <p>
          <a href={recommendationUrl(code)}>{text('newFor', { title })}</a>
        </p>
      </div>
      <Tell action={action} {...own('tell')} />
      <Links action={action} {...own('link')} />
      {isMine ? (
        <Panel plain labelledby="ret">
          <h2 id="ret">{text('changeHeading')}</h2>
          <form method="post" action={changeUrl(id)} novalidate class="stack gap-5">
            <ActionFields {...own('change')} areas={areas} now={now} />
            <AllMaySee {...own('change')} />
            <div class="act">
              <Button kind="alt">{text('change')}</Button>
            </div>
          </form>
        </Panel>
      ) : null}
    </div>
  )
}
