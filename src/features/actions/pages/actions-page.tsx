import { strategyUrl } from '#features/strategy/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Queue } from '#ui/queue.tsx'
import type { OwnAction } from '../queries.ts'
import { text } from '../text/index.ts'
import { actionUrl } from '../urls.ts'
import { ownerWords } from './owner-words.ts'

interface Props {
  actions: OwnAction[]
  today: Temporal.PlainDate
}

/** What somebody sees to, the first due first; and all else that is open, for those who keep the paper. */
export function ActionsPage({ actions, today }: Props) {
  const mine = actions.filter(({ isMine }) => isMine)
  const others = actions.filter(({ isMine }) => !isMine)
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      {mine.length === 0 ? (
        <Empty heading={text('noneTitle')} text={text('noneText')}>
          <ButtonLink href={strategyUrl} kind="alt">
            {text('toStrategy')}
          </ButtonLink>
        </Empty>
      ) : (
        <Listed id="dit" heading={text('mine')} actions={mine} today={today} />
      )}
      {others.length === 0 ? null : (
        <Listed id="de-andres" heading={text('others')} actions={others} today={today} />
      )}
    </div>
  )
}

const Listed = ({ id, heading, actions, today }: Props & { id: string; heading: string }) => (
  <section class="stack gap-3">
    <h2 id={id}>{heading}</h2>
    <Queue
      labelledby={id}
      items={actions.map((action) => ({
        ...{ href: actionUrl(action.id), icon: 'flag' as const, tone: 'lake' as const },
        title: action.words,
        text: text('listed', { title: action.title, owner: ownerWords(action) }),
        age: dueWords(action.due, today),
      }))}
    />
  </section>
)

function dueWords(due: string | null, today: Temporal.PlainDate): string {
  if (!due) return text('noDue')
  const date = Temporal.PlainDate.from(due)
  const on = dateWords(date)
  const isLate = Temporal.PlainDate.compare(date, today) < 0
  return text(isLate ? 'late' : 'dueBy', { on })
}
