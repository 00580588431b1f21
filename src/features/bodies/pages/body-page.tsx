import { labelName } from '#features/invitations/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Note } from '#ui/note.tsx'
import { nameOn } from '../names.ts'
import type { FoundBody } from '../queries.ts'
import { text } from '../text/index.ts'
import { arrangeUrl, bodiesUrl, proposalsOfUrl, strategyOfUrl } from '../urls.ts'
import { Names } from './names.tsx'
import { Seats } from './seats.tsx'

interface Props {
  body: FoundBody
  actorId: string | null
  /** They look after it. */
  isMine: boolean
  today: Temporal.PlainDate
}

/** One body: what it is for, who sits there, what it has been called. */
export function BodyPage({ body, actorId, isMine, today }: Props) {
  const { id, names, purpose, audience, closed_on: on, close_reason: reason } = body
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={bodiesUrl} text={text('back')} />
      <div class="stack gap-3">
        <h1>{nameOn(names, today)}</h1>
        {on ? (
          <Note icon="info">
            <p>{text('closedNote', { on: dateWords(on), reason: reason ?? '' })}</p>
          </Note>
        ) : null}
      </div>
      <section class="stack gap-3" aria-labelledby="tager-sig-af">
        <h2 id="tager-sig-af">{text('purposeHeading')}</h2>
        <p>
          <Lines of={purpose} />
        </p>
        {audience.length === 0 ? null : (
          <>
            <h3>{text('audienceHeading')}</h3>
            <ul>
              {audience.map((one) => (
                <li>{labelName(one)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Seats {...{ body, actorId, today }} />
      {on ? null : <Work {...body} />}
      <Names {...{ body, today }} />
      {isMine && !on ? (
        <div class="act">
          <ButtonLink href={arrangeUrl(id)} kind="alt" icon="edit">
            {text('arrange')}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}

/** What it does, on other pages: a council proposes, those who decide have something to see to. */
function Work({ id, kind }: FoundBody) {
  if (kind === 'user-board' || kind === 'working-group') return null
  const [href, words] =
    kind === 'council'
      ? [proposalsOfUrl(id), text('toProposals')]
      : [strategyOfUrl(id), text('toStrategy')]
  return (
    <p class="no-print">
      <ButtonLink href={href} kind="alt">
        {words}
      </ButtonLink>
    </p>
  )
}
