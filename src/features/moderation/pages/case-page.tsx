import type { Problems, Typed } from '#platform/http.tsx'
import { day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Counts as CaseCounts, Complaint, DecisionOn } from '../case-query.ts'
import { groundWords, measureWords } from '../decision-words.ts'
import type { Seen } from '../subjects/index.ts'
import type { Kind, Measure } from '../tables.ts'
import { text } from '../text/index.ts'
import { DecideForm } from './decide-form.tsx'
import { Notices, type ShownNotice } from './notices.tsx'

export interface CaseProps {
  kind: Kind
  seen: Seen | undefined
  notices: ShownNotice[]
  decisions: DecisionOn[]
  complaint: Complaint | null
  /** Why this employee cannot answer the complaint. */
  refusal: string | null
  waits: boolean
  undo: { action: string; minutes: number } | null
  /** Everything the same person did; null where nobody is known. */
  posterHref: string | null
  counts: CaseCounts | null
  measures: readonly Measure[]
  action: string
  backHref: string
  problems: Problems
  typed: Typed
  now: Temporal.Instant
}

/** One thing somebody reported or complained of, whole, and the answer to it. */
export function CasePage(props: CaseProps) {
  const { kind, seen, complaint, refusal, waits, problems, backHref, posterHref } = props
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={backHref} text={text('caseBack')} />
      <h1>{titleOf(kind, complaint !== null)}</h1>
      <Posted seen={seen} />
      <Counts {...props} />
      {complaint ? <Complained {...complaint} now={props.now} /> : null}
      <Notices notices={props.notices} now={props.now} />
      <Before {...props} />
      {posterHref ? (
        <p>
          <ButtonLink href={posterHref} kind="quiet" icon="person">
            {text('casePosterLink')}
          </ButtonLink>
        </p>
      ) : null}
      {refusal ? (
        <Note icon="pause" tone="sun">
          <p>
            {text(refusal === 'own-decision' ? `refusal-${refusal}` : 'refusal-own-decision-alone')}
          </p>
        </Note>
      ) : waits ? (
        <DecideForm {...props} />
      ) : (
        <p>{text('nothingWaits')}</p>
      )}
    </div>
  )
}

export function titleOf(kind: Kind, isComplaint: boolean): string {
  if (isComplaint) return text('complaintTitle', { kind: text(`kind-${kind}`) })
  if (kind === 'poster') return text('caseTitlePoster')
  if (kind === 'noticer') return text('caseTitleNoticer')
  return text('caseTitle', { kind: text(`kind-${kind}`) })
}

function Posted({ seen }: Pick<CaseProps, 'seen'>) {
  if (!seen) return <p>{text('caseGone')}</p>
  return (
    <section class="panel t-sunk stack gap-3">
      <h2 class="as-h3" dir="auto">
        {seen.title}
      </h2>
      {seen.words ? (
        <p class="as-typed" dir="auto">
          {seen.words}
        </p>
      ) : null}
      {seen.href ? (
        <p>
          <a class="quiet" href={seen.href}>
            {text('caseSee')}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Counts({ kind, counts }: CaseProps) {
  if (!counts) return null
  return (
    <div class="stack gap-2">
      <p>{text(kind === 'poster' ? 'casePosterCount' : 'caseNoticerCount', { ...counts })}</p>
      <p class="help">{text('caseNoRule')}</p>
    </div>
  )
}

const Complained = ({ side, words, at, now }: Complaint & { now: Temporal.Instant }) => (
  <section class="panel t-rose stack gap-3" aria-labelledby="klagen">
    <h2 id="klagen">{text('caseComplaint')}</h2>
    <p>{text(`caseComplaint${side}`)}</p>
    <p class="as-typed" dir="auto">
      {words}
    </p>
    <p class="help">{dayAndTime(at, now)}</p>
  </section>
)

function Before({ decisions, undo, now }: CaseProps) {
  if (decisions.length === 0) return null
  return (
    <section class="stack gap-3" aria-labelledby="foer">
      <h2 id="foer">{text('caseBefore')}</h2>
      <ul class="bare stack gap-3">
        {decisions.map((one) => (
          <li>
            {text('caseBeforeLine', {
              when: day(one.decided_at, now),
              what: midSentence(measureWords(one)),
            })}
            <br />
            {one.ground ? `${groundWords(one)} ` : null}
            <span class="as-typed" dir="auto">
              {one.facts}
            </span>
          </li>
        ))}
      </ul>
      {undo ? (
        <form method="post" action={undo.action} class="stack gap-3">
          <div class="act">
            <Button kind="alt">{text('undo')}</Button>
          </div>
          <p class="help">{text('undoHelp', { minutes: undo.minutes })}</p>
        </form>
      ) : null}
    </section>
  )
}
