import { Status } from '#ui/status.tsx'
import { saidNow } from '../arranging.ts'
import type { Contribution, Marks, Room } from '../queries.ts'
import { text } from '../text/index.ts'
import { alsoUrl, placeOf } from '../urls.ts'

/** So many of the newest stand on a phone. */
const MOST = 40

/** What is said about the question so far, the newest first. */
export function Said({ room, marks }: { room: Room; marks: Marks }) {
  const said = saidNow(room)
  const count = said.length
  const titles = new Map(room.themes.map(({ id, title }) => [id, title]))
  return (
    <section
      id="rum-svar"
      data-part={String(room.changes)}
      class="stack gap-4"
      aria-labelledby="rum-svar-navn"
    >
      <h2 id="rum-svar-navn">{text('saidHeading')}</h2>
      <p class="help">{countWords(count)}</p>
      <ul class="bare stack gap-3">
        {said.slice(0, MOST).map((one) => (
          <Answer {...{ one, room }} mark={marks[one.id]} theme={titles.get(one.themeId ?? '')} />
        ))}
      </ul>
    </section>
  )
}

function countWords(count: number): string {
  if (count === 0) return text('nothingSaid')
  return count > MOST ? text('newest', { count, most: MOST }) : text('answers', { count })
}

interface AnswerProps {
  one: Contribution
  room: Room
  mark: Marks[string] | undefined
  theme: string | undefined
}

function Answer({ one, room, mark, theme }: AnswerProps) {
  const { id, words, also } = one
  return (
    <li class="said stack gap-2" id={placeOf(id)}>
      <p class="said-words" dir="auto">
        {words}
      </p>
      {theme ? <p class="help">{text('inTheme', { title: theme })}</p> : null}
      <div class="row">
        <AlsoOrMark {...{ id, mark, room }} />
        {also > 0 ? <span class="help">{text('say', { count: also + 1 })}</span> : null}
      </div>
    </li>
  )
}

interface AlsoProps {
  id: string
  mark: Marks[string] | undefined
  room: Room
}

function AlsoOrMark({ id, mark, room }: AlsoProps) {
  if (mark === 'own') return <Status kind="waiting" text={text('own')} />
  if (mark === 'also') return <Status kind="done" text={text('alsoSaid')} />
  if (room.closedAt) return null
  const action = alsoUrl(room.code, id)
  const swap = { 'hx-target': '#rum-svar', 'hx-select': '#rum-svar', 'hx-swap': 'outerHTML' }
  return (
    <form method="post" action={action} {...{ 'hx-post': action, ...swap }}>
      <button type="submit" id={`ogsaa-${id}`} class="btn alt small">
        {text('also')}
      </button>
    </form>
  )
}
