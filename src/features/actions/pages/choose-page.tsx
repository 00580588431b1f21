import type { CurrentStrategy } from '#features/strategy/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Begun } from '../begun.ts'
import { text } from '../text/index.ts'
import { actionsUrl, newActionUrl } from '../urls.ts'

interface Props {
  strategy: CurrentStrategy
  begun: Begun | null
}

/** What the new action belongs to is chosen first. */
export const ChoosePage = ({ strategy, begun }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <Crumb href={begun?.from ?? actionsUrl} text={text(begun ? 'backToBegun' : 'backToList')} />
    <h1>{text('chooseTitle')}</h1>
    <p class="voice">{text('chooseLead')}</p>
    {begun?.words ? (
      <Panel plain>
        <p>
          <Lines of={begun.words} />
        </p>
      </Panel>
    ) : null}
    {strategy.tasks.map(({ number, title }) => (
      <section class="stack gap-3" aria-labelledby={`opgave-${number}`}>
        <h2 id={`opgave-${number}`}>{title}</h2>
        <ul class="rec-under">
          {strategy.recommendations
            .filter(({ task, kind }) => task === number && kind !== 'decided-not')
            .map(({ code, title: called }) => (
              <li>
                <a href={newActionUrl(code, begun)}>{called}</a>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </div>
)
