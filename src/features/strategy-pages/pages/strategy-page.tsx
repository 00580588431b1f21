import { type Standing, StandingOverview } from '#features/reporting/index.ts'
import type { CurrentStrategy } from '#features/strategy/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink, type Option, Select } from '#ui/forms.tsx'
import { TakeAlong } from '#ui/take-along.tsx'
import { branchesOf } from '../filtering.ts'
import type { NewcomerRow } from '../newcomers.ts'
import { text } from '../text/index.ts'
import { actionsCsvUrl, bodiesUrl, bringInUrl, csvUrl, jsonUrl, strategyUrl } from '../urls.ts'
import { MoreCome } from './more-come.tsx'
import { Rec } from './rec.tsx'

interface Props {
  strategy: CurrentStrategy & Standing & { newcomers: NewcomerRow[] }
  /** What a body is called today. */
  nameOf: (bodyId: string) => string
  /** What the body that decided was called then. */
  decidedBy: string
  /** The body whose recommendations are shown alone. */
  chosen: string | null
  options: Option[]
  /** They keep the paper. */
  isMine: boolean
}

/** The paper by its tasks, each recommendation with who leads and what kind of thing it is. */
export function StrategyPage({ strategy, nameOf, decidedBy, chosen, options, isMine }: Props) {
  const { title, decided_on: on, case_number: number, tasks, recommendations } = strategy
  const branches = branchesOf(recommendations, chosen)
  return (
    <div class="wrap band stack gap-6">
      <div class="stack gap-3">
        <h1>{title}</h1>
        <p class="voice">{text('decided', { body: decidedBy, on: dateWords(on) })}</p>
      </div>
      <StandingOverview {...strategy} />
      <MoreCome rows={strategy.newcomers} />
      <form action={strategyUrl} class="row no-print rec-filter">
        <Select
          name="udvalg"
          label={text('bodyLabel')}
          value={chosen ?? ''}
          empty={text('everybody')}
          options={options}
        />
        <Button kind="alt">{text('show')}</Button>
      </form>
      {chosen ? (
        <p>
          {text('shownFor', { body: nameOf(chosen) })} <a href={strategyUrl}>{text('showAll')}</a>
        </p>
      ) : null}
      {tasks.map((task) => {
        const own = branches.filter((branch) => branch.task === task.number)
        return own.length === 0 ? null : (
          <section class="stack gap-4" aria-labelledby={`opgave-${task.number}`}>
            <h2 id={`opgave-${task.number}`}>
              {text('task', { ...task, number: String(task.number) })}
            </h2>
            <div class="recs">
              {own.map((branch) => (
                <Rec branch={branch} nameOf={nameOf} standing={strategy} />
              ))}
            </div>
          </section>
        )
      })}
      {number ? <p class="help">{text('caseNumber', { number })}</p> : null}
      <TakeAlong
        heading={text('takeHeading')}
        things={[
          { href: csvUrl, words: text('csv') },
          { href: actionsCsvUrl, words: text('actionsCsv') },
          { href: jsonUrl, words: text('json') },
        ]}
      >
        {isMine ? (
          <ButtonLink href={bringInUrl} kind="alt" icon="edit">
            {text('bringIn')}
          </ButtonLink>
        ) : null}
      </TakeAlong>
    </div>
  )
}

/** Before a paper has been brought in. */
export const NoStrategyPage = () => (
  <div class="wrap band stack gap-6">
    <h1>{text('title')}</h1>
    <Empty heading={text('noneTitle')} text={text('noneText')}>
      <ButtonLink href={bodiesUrl} kind="alt">
        {text('noneBodies')}
      </ButtonLink>
    </Empty>
  </div>
)
