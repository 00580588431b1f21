import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import type { Welcome } from '../queries.ts'
import type { Plan, PlanStanding } from '../standing.ts'
import { text } from '../text/index.ts'
import { associationUrl, checkListUrl, editPlanUrl } from '../urls.ts'
import { CourseList } from './course-list.tsx'
import { Help } from './help.tsx'
import { PlanLines } from './plan-lines.tsx'
import { StandingNote } from './standing-note.tsx'

export interface PlanPageProps {
  welcome: Welcome
  plan: Plan | null
  standing: PlanStanding
  /** Owners and hosts write; helpers read. */
  mayWrite: boolean
  now: Temporal.Instant
  typed: Typed
  problems: Problems
}

/** How they receive somebody new: where it stands, the plan, the courses, and help. */
export function PlanPage(props: PlanPageProps) {
  const { welcome, plan, mayWrite, problems } = props
  const { id, name } = welcome
  return (
    <div class="wrap narrow band stack gap-7">
      <ErrorSummary problems={problems} />
      <div class="stack gap-3">
        <Crumb href={associationUrl(id)} text={name} />
        <h1>{text('title', { name })}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      <StandingNote {...props} />
      {plan ? (
        <section class="stack gap-5" aria-labelledby="planen">
          <h2 id="planen">{text('planHeading')}</h2>
          <PlanLines plan={plan} />
          <div class="row">
            {mayWrite ? (
              <ButtonLink href={editPlanUrl(id)} icon="edit">
                {text('edit')}
              </ButtonLink>
            ) : null}
            <ButtonLink href={checkListUrl(id)} kind="alt" icon="print">
              {text('checkList')}
            </ButtonLink>
          </div>
        </section>
      ) : (
        <Empty heading={text('noneHeading')} text={text('noneText')}>
          {mayWrite ? <ButtonLink href={editPlanUrl(id)}>{text('begin')}</ButtonLink> : null}
        </Empty>
      )}
      <CourseList {...welcome} />
      {mayWrite ? <Help {...props} /> : null}
    </div>
  )
}
