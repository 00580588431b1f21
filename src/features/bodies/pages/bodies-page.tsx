import { dateWords } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Fold } from '#ui/fold.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { bodyKinds } from '../kinds.ts'
import { nameOn } from '../names.ts'
import type { ListedBody } from '../queries.ts'
import { text } from '../text/index.ts'
import { bodyUrl, newBodyUrl } from '../urls.ts'

interface Props {
  bodies: ListedBody[]
  /** They look after them. */
  isMine: boolean
  today: Temporal.PlainDate
}

/** Every council and committee by kind, under the name it has today; then those that have ended. */
export function BodiesPage({ bodies, isMine, today }: Props) {
  const { compare } = Temporal.PlainDate
  const isOver = ({ closed_on: on }: ListedBody) => on !== null && compare(on, today) <= 0
  const there = bodies.filter((body) => !isOver(body))
  const over = bodies.filter(isOver)
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      {there.length === 0 ? (
        <Empty heading={text('noneTitle')} text={text('noneText')}>
          <ButtonLink href="/hjaelp" kind="alt">
            {text('noneCall')}
          </ButtonLink>
        </Empty>
      ) : null}
      {bodyKinds.map((kind) => {
        const ofKind = there.filter((body) => body.kind === kind)
        return ofKind.length === 0 ? null : (
          <section class="stack gap-4" aria-labelledby={kind}>
            <h2 id={kind}>{text(`kind-${kind}`)}</h2>
            <ul class="grid bare">
              {ofKind.map((body) => (
                <li class="stack gap-2">
                  <h3>
                    <a href={bodyUrl(body.id)}>{nameOn(body.names, today)}</a>
                  </h3>
                  <p>{body.purpose}</p>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {over.length === 0 ? null : (
        <Fold summary={text('closedOnes')}>
          <ul class="bare stack gap-3">
            {over.map(({ id, names, closed_on: on }) => (
              <li>
                <a href={bodyUrl(id)}>{nameOn(names, today)}</a>
                <span class="block help">
                  {on ? text('closedSince', { on: dateWords(on) }) : ''}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {isMine ? (
        <div class="act">
          <ButtonLink href={newBodyUrl} icon="plus">
            {text('make')}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}
