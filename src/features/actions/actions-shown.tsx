import type { RecommendationKind } from '#features/strategy/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { ButtonLink } from '#ui/forms.tsx'
import { Progress } from '#ui/progress.tsx'
import { Status, type StatusKind } from '#ui/status.tsx'
import { counted } from './counting.ts'
import { hrefOf } from './linkable.ts'
import type { ShownAction } from './queries.ts'
import type { ActionState } from './states.ts'
import { text } from './text/index.ts'
import { actionUrl, newActionUrl } from './urls.ts'

const looks: Record<ActionState, StatusKind> = {
  open: 'waiting',
  done: 'done',
  dropped: 'declined',
}

interface Props {
  code: string
  kind: RecommendationKind
  actions: ShownAction[]
  /** They keep the paper. */
  isMine: boolean
}

/** What is done for a recommendation, for all to read; how much of it, where it is done once. */
export function Actions({ code, kind, actions, isMine }: Props) {
  const count = counted(kind, actions)
  return (
    <section class="stack gap-4" aria-labelledby="det-goer-vi">
      <h2 id="det-goer-vi">{text('shownHeading')}</h2>
      {count ? (
        <Progress {...count} label={text('countedLabel')} words={text('counted', count)} />
      ) : null}
      {actions.length === 0 ? <p>{text('shownNone')}</p> : null}
      <ul class="bare stack gap-5">
        {actions.map((action) => (
          <li class="stack gap-2">
            <ShownOne action={action} />
            {isMine ? (
              <a class="quiet no-print" href={actionUrl(action.id)}>
                {text('edit')}
                <span class="vh"> {action.words}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {isMine && kind !== 'decided-not' ? (
        <p class="no-print">
          <ButtonLink kind="alt" href={newActionUrl(code)} icon="plus">
            {text('writeOne')}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  )
}

function ShownOne({ action }: { action: ShownAction }) {
  const { words, due, area, state, outcome, endedOn, links } = action
  const seen = links.filter(({ title }) => title !== null)
  const facts = [
    area ? text('inArea', { area }) : '',
    due && state === 'open' ? text('dueBy', { on: dateWords(Temporal.PlainDate.from(due)) }) : '',
    endedOn ? text('endedOn', { on: dateWords(Temporal.PlainDate.from(endedOn)) }) : '',
  ].filter(Boolean)
  return (
    <>
      <p>{words}</p>
      <p>
        <Status kind={looks[state]} text={text(`state-${state}`)} />
      </p>
      {facts.length > 0 ? <p class="help">{facts.join(' · ')}</p> : null}
      {outcome ? <p>{outcome}</p> : null}
      {seen.length === 0 ? null : (
        <>
          <p class="help">{text('ledTo')}</p>
          <ul class="rec-under">
            {seen.map(({ kind, targetId, title }) => (
              <li>
                <a href={hrefOf({ kind, id: targetId })}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
