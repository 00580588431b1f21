import type { Problems } from '#platform/http.tsx'
import { type Answer, CheckList } from '#ui/check-list.tsx'
import { Button, ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Status } from '#ui/status.tsx'
import type { Asking } from '../askings-query.ts'
import type { State } from '../steps.ts'
import { text } from '../text/index.ts'
import { courseUrl, offerUrl, ownMoveUrl } from '../urls.ts'
import { MatchPanel } from './match-panel.tsx'
import { Worry, type WorryProps } from './worry.tsx'

export interface CourseShown {
  path: string
  title: string
  isRead: boolean
}

interface Props {
  state: State
  courses: CourseShown[]
  /** What they have said they can, in lines. */
  offered: Answer[]
  askings: Asking[]
  worry: WorryProps
  problems: Problems
  now: Temporal.Instant
}

/** A companion's own page: what is missing, whom they go along with, and a human being to call. */
export function OwnCompanionPage({ state, courses, offered, askings, worry, ...props }: Props) {
  const problems = Object.values(props.problems).slice(0, 1)
  const at = askings.find(({ companionYesAt }) => companionYesAt === null)?.matchId ?? ''
  const isOn = state === 'active' || state === 'pause' || state === 'held'
  return (
    <div class="wrap narrow band stack gap-7">
      <ErrorSummary problems={Object.fromEntries(problems.map((words) => [`tur-${at}`, words]))} />
      <div class="stack gap-3">
        <h1>{text('ownTitle')}</h1>
        <p class="voice">{text('ownLead')}</p>
      </div>
      <Note
        icon={state === 'active' ? 'check' : 'info'}
        tone={state === 'active' ? 'leaf' : 'lake'}
      >
        <p>{text(`own-${state}`)}</p>
      </Note>
      {askings.map((asking) => (
        <MatchPanel asking={asking} now={props.now} />
      ))}
      {state === 'active' && askings.length === 0 ? (
        <section class="stack gap-2" aria-labelledby="ingen">
          <h2 id="ingen">{text('nobodyNow')}</h2>
          <p>{text('nobodyNowText')}</p>
        </section>
      ) : null}
      {state === 'courses' ? <Pledge /> : null}
      {state === 'ended' ? null : <Courses courses={courses} />}
      {state === 'ended' ? null : <Worry {...worry} />}
      <section class="stack gap-3" aria-labelledby="kan">
        <h2 id="kan">{text('offersHeading')}</h2>
        <CheckList answers={offered} />
        <div class="row">
          <ButtonLink href={offerUrl} kind="alt" icon="edit">
            {text(state === 'ended' ? 'again' : 'offersEdit')}
          </ButtonLink>
        </div>
      </section>
      {state === 'ended' ? null : (
        <section class="stack gap-3" aria-labelledby="pause">
          <h2 id="pause">{text('pauseHeading')}</h2>
          {isOn ? <p>{text('pauseText')}</p> : null}
          <div class="row">
            {state === 'active' ? <MoveButton move="pause" /> : null}
            {state === 'pause' ? <MoveButton move="resume" /> : null}
            <MoveButton move="stop" />
          </div>
        </section>
      )}
    </div>
  )
}

const MoveButton = ({ move }: { move: 'pause' | 'resume' | 'stop' }) => (
  <form method="post" action={ownMoveUrl(move)}>
    <Button kind={move === 'resume' ? 'main' : 'alt'}>{text(move)}</Button>
  </form>
)

function Pledge() {
  return (
    <section class="panel t-sun stack gap-4" aria-labelledby="tavshed">
      <h2 id="tavshed">{text('pledgeHeading')}</h2>
      <p>{text('pledgeText')}</p>
      <form method="post" action={ownMoveUrl('pledge')}>
        <Button icon="check">{text('pledge')}</Button>
      </form>
    </section>
  )
}

function Courses({ courses }: { courses: CourseShown[] }) {
  return (
    <section class="stack gap-4" aria-labelledby="sider">
      <h2 id="sider">{text('coursesHeading')}</h2>
      {courses.every(({ isRead }) => isRead) ? <p>{text('coursesAllRead')}</p> : null}
      <ul class="queue">
        {courses.map(({ path, title, isRead }) => (
          <li>
            <a class="own-row" href={courseUrl(path)}>
              <b>{title}</b>
              <span>
                {isRead ? <Status kind="done" text={text('courseRead')} /> : text('courseNotRead')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
