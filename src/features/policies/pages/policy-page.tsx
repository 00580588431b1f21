import { bodyUrl } from '#features/bodies/index.ts'
import type { LinkedInput } from '#features/inputs/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import type { FoundPolicy } from '../queries.ts'
import { text } from '../text/index.ts'
import { editUrl, endUrl, followUrl, policiesUrl, workUrl } from '../urls.ts'
import { Decided } from './decided.tsx'
import { EndedNote } from './ended.tsx'
import { Heard } from './heard.tsx'
import { NextReview } from './next-review.tsx'
import { type PlanProps, PlanReview } from './plan-review.tsx'

export interface PolicyProps extends Omit<PlanProps, 'policyId'> {
  policy: FoundPolicy
  /** What people have said about it, and others may read. */
  inputs: LinkedInput[]
  /** They keep the papers. */
  isMine: boolean
  /** They keep the papers or answer for it. */
  mayReview: boolean
  /** They can undo what was done then. */
  mayUndo: (done: { at: string }) => boolean
  /** The one who answers for it and their roles; null for those who are not employed. */
  ownerWords: string | null
}

/** One policy: what it is about, when it is looked at, what was decided about it. */
export function PolicyPage({
  policy,
  inputs,
  isMine,
  mayReview,
  mayUndo,
  ownerWords,
  ...plan
}: PolicyProps) {
  const { id, title, about, bodyId, bodyName, caseNumber, underWay, ended } = policy
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={policiesUrl} text={text('back')} />
      <div class="stack gap-3">
        <h1>{title}</h1>
        <p class="help">{text('decided', { on: dateWords(policy.decidedOn) })}</p>
      </div>
      {ended ? <EndedNote policyId={id} ended={ended} mayHoldAgain={mayUndo(ended)} /> : null}
      <section class="stack gap-3" aria-labelledby="om">
        <h2 id="om">{text('aboutHeading')}</h2>
        <p>
          <Lines of={about} />
        </p>
        <p>
          <a href={policy.documentUrl} rel="noopener noreferrer">
            {text('document')}
          </a>{' '}
          <span class="help">{text('documentHelp')}</span>
        </p>
        <dl class="meta">
          <dt>{text('belongs')}</dt>
          <dd>
            <a href={bodyUrl(bodyId)}>{bodyName}</a>
          </dd>
        </dl>
        {ownerWords ? <p class="help">{ownerWords}</p> : null}
        {caseNumber ? <p class="help">{text('caseNumber', { number: caseNumber })}</p> : null}
      </section>
      {ended ? null : <NextReview {...{ policy, mayUndo }} today={plan.today} />}
      <Decided policy={policy} />
      <Heard inputs={inputs} asks={!ended} />
      {ended ? null : (
        <p class="no-print">
          <ButtonLink kind="alt" href={followUrl(id)} icon="eye">
            {text('follow')}
          </ButtonLink>
        </p>
      )}
      {mayReview && underWay ? (
        <div class="act">
          <ButtonLink href={workUrl(id, underWay.id)}>{text('workOn')}</ButtonLink>
        </div>
      ) : null}
      {mayReview && !underWay && !ended ? <PlanReview policyId={id} {...plan} /> : null}
      {isMine ? (
        <div class="act">
          <ButtonLink href={editUrl(id)} kind="alt" icon="edit">
            {text('edit')}
          </ButtonLink>
          {ended || underWay ? null : (
            <ButtonLink href={endUrl(id)} kind="alt">
              {text('end')}
            </ButtonLink>
          )}
        </div>
      ) : null}
    </div>
  )
}
