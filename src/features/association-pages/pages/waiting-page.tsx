import type { Problems, Typed } from '#platform/http.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import type { WaitingAssociation, WaitingClaim } from '../queries.ts'
import { text } from '../text/index.ts'
import { associationUrl, decideAssociationUrl, decideClaimUrl, kindOf } from '../urls.ts'
import { Decide } from './decide.tsx'
import { JustAnswered } from './just-answered.tsx'

interface Props {
  associations: WaitingAssociation[]
  claims: WaitingClaim[]
  /** For so long an answer can be taken back. */
  minutes: number
  typed: Typed
  problems: Problems
  /** The one whose answer was not understood. */
  answering: string | undefined
}

/** What waits for a platform host: new ones, and those who say that one is theirs. */
export function WaitingPage(props: Props) {
  const { typed, problems, answering } = props
  const associations = props.associations.filter(({ status }) => status === 'waiting')
  const claims = props.claims.filter(({ approved }) => approved === null)
  const here = Object.fromEntries(
    Object.entries(problems).map(([name, words]) => [`${name}-${answering ?? ''}`, words]),
  )
  const form = (id: string) =>
    id === answering ? { typed, problems } : { typed: {}, problems: {} }
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={here} />
      <h1>{text('reviewTitle')}</h1>
      <p class="voice">{text('reviewLead')}</p>
      <JustAnswered {...props} />
      <section class="stack gap-5">
        <h2>{text('reviewNew')}</h2>
        {associations.length === 0 ? <p>{text('reviewNewNone')}</p> : null}
        {associations.map(({ id, name, kind, summary, cvr, area, person }) => (
          <article class="panel plain stack gap-3">
            <h3>
              <a href={associationUrl(id)}>{name}</a>
            </h3>
            <p>{summary}</p>
            <p class="help">
              {text('reviewBy', {
                kind: text(`kind-${kindOf(kind)}`),
                area,
                person: person ?? text('reviewGone'),
              })}{' '}
              {cvr ? text('reviewCvr', { cvr }) : null}
            </p>
            <Decide {...{ id, name, ...form(id) }} action={decideAssociationUrl(id)} />
          </article>
        ))}
      </section>
      <section class="stack gap-5">
        <h2>{text('reviewClaims')}</h2>
        {claims.length === 0 ? <p>{text('reviewClaimsNone')}</p> : null}
        {claims.map(({ id, associationId, name, words, person }) => (
          <article class="panel plain stack gap-3">
            <h3>
              <a href={associationUrl(associationId)}>{name}</a>
            </h3>
            <p>{text('reviewClaimBy', { person })}</p>
            <p class="voice">{text('quoted', { words })}</p>
            <Decide {...{ id, name, ...form(id) }} action={decideClaimUrl(id)} />
          </article>
        ))}
      </section>
    </div>
  )
}
