import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import type { WaitingClaim } from '../keeping/queries.ts'
import { text } from '../text/index.ts'
import { decideClaimUrl, meetingPlaceUrl, placesUrl, undoClaimUrl } from '../urls.ts'

interface Props {
  claims: WaitingClaim[]
  /** For so long an answer can be taken back. */
  minutes: number
  typed: Typed
  problems: Problems
  /** The one whose answer was not understood. */
  answering: string | undefined
}

/** Those who say that a place is theirs to look after. */
export function ClaimsPage({ claims, minutes, typed, problems, answering }: Props) {
  const waiting = claims.filter(({ approved }) => approved === null)
  const answered = claims.filter(({ approved }) => approved !== null)
  const here = Object.fromEntries(
    Object.entries(problems).map(([name, words]) => [`${name}-${answering ?? ''}`, words]),
  )
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={here} />
      <Crumb href={placesUrl} text={text('toPlaces')} />
      <h1>{text('claimsTitle')}</h1>
      <p class="voice">{text(waiting.length === 0 ? 'claimsNone' : 'claimsLead')}</p>
      {answered.length > 0 ? <p>{text('claimUndoText', { minutes })}</p> : null}
      {answered.map(({ id, place, association, approved }) => (
        <Note icon="check" tone="leaf">
          <p>{text(approved ? 'claimSaidYes' : 'claimSaidNo', { place, association })}</p>
          <form method="post" action={undoClaimUrl(id)}>
            <Button kind="alt">{text('claimUndo', { place })}</Button>
          </form>
        </Note>
      ))}
      {waiting.map((claim) => (
        <Waiting
          {...claim}
          {...(claim.id === answering ? { typed, problems } : { typed: {}, problems: {} })}
        />
      ))}
    </div>
  )
}

function Waiting(claim: WaitingClaim & Pick<Props, 'typed' | 'problems'>) {
  const { id, placeId, place, association, person, words, asksFirst, typed, problems } = claim
  return (
    <article class="panel plain stack gap-3">
      <h2 class="as-h3">
        <a href={meetingPlaceUrl(placeId)}>{place}</a>
      </h2>
      <p>{text('claimBy', { person, association })}</p>
      <p class="voice">{text('claimQuoted', { words })}</p>
      <p>{text(asksFirst ? 'claimRuleAsk' : 'claimRuleAll')}</p>
      <form method="post" action={decideClaimUrl(id)} class="stack gap-3" novalidate>
        <Choices
          name="decision"
          id={`decision-${id}`}
          label={text('decision', { association })}
          layout="columns"
          value={one(typed, 'decision')}
          problem={problems.decision}
          choices={[
            { value: 'yes', label: text('decisionYes') },
            { value: 'no', label: text('decisionNo') },
          ]}
        />
        <TextArea
          name="reason"
          id={`reason-${id}`}
          label={text('reason')}
          help={text('keepReasonHelp')}
          value={one(typed, 'reason')}
          problem={problems.reason}
          rows={2}
        />
        <div class="act">
          <Button>{text('decide', { place })}</Button>
        </div>
      </form>
    </article>
  )
}
