import { Code } from '#features/sheets/index.ts'
import { headingOf, inThemes, mostSaid, saidNow, stateOf, weightOf } from '../arranging.ts'
import type { Contribution, Room } from '../queries.ts'
import { text } from '../text/index.ts'
import { roomsUrl, roomUrl, wallStreamUrl } from '../urls.ts'

/** So much can be read from the back of a hall. */
const MOST_THEMES = 4
const MOST_IN_A_THEME = 3
const MOST_LOOSE = 6

interface Props {
  room: Room
  /** The municipality's address, for the wall and its code. */
  baseUrl: string
}

/** What a projector shows: the question, what is said, and how one takes part. */
export function WallPage({ room, baseUrl }: Props) {
  const live = room.isOver ? undefined : wallStreamUrl(room.code, room.changes)
  return (
    <div data-live={live}>
      <Wall {...{ room, baseUrl }} />
    </div>
  )
}

/** What may have changed on it: all of it. */
export const wallParts = (room: Room, baseUrl: string): string =>
  (<Wall {...{ room, baseUrl }} />).toString()

function Wall({ room, baseUrl }: Props) {
  const said = saidNow(room)
  const answers = said.length
  const also = weightOf(said) - answers
  return (
    <div id="rum-vaeg" data-part={String(room.changes)} class="wall-page">
      <header>
        <p>{room.title}</p>
        <h1>{headingOf(room)}</h1>
        {stateOf(room) === 'paused' ? <p class="wall-pause">{text('paused')}</p> : null}
      </header>
      <div class="wall-said">
        <SaidOnWall room={room} said={said} />
        <p class="wall-counts">{answers > 0 ? text('counts', { answers, also }) : null}</p>
      </div>
      {room.closedAt ? null : <Way {...{ room, baseUrl }} />}
    </div>
  )
}

function SaidOnWall({ room, said }: { room: Room; said: Contribution[] }) {
  const { groups, loose } = inThemes(room, said)
  if (said.length === 0) return <p class="wall-empty">{text('wallEmpty')}</p>
  return (
    <div class="wall-groups">
      {groups.slice(0, MOST_THEMES).map(({ title, contributions }) => (
        <Some
          heading={title}
          count={weightOf(contributions)}
          some={mostSaid(contributions).slice(0, MOST_IN_A_THEME)}
        />
      ))}
      {loose.length > 0 ? (
        <Some
          heading={text('wallLoose')}
          count={weightOf(loose)}
          some={loose.slice(0, groups.length > 2 ? MOST_IN_A_THEME : MOST_LOOSE)}
        />
      ) : null}
    </div>
  )
}

interface SomeProps {
  heading: string
  count: number
  some: Contribution[]
}

const Some = ({ heading, count, some }: SomeProps) => (
  <section>
    <h2>
      {heading} <span class="wall-count">{count}</span>
    </h2>
    <ul class="bare">
      {some.map(({ words, also }) => (
        <li>
          <span dir="auto">{words}</span>
          {also > 0 ? <Also count={also} /> : null}
        </li>
      ))}
    </ul>
  </section>
)

export const Also = ({ count }: { count: number }) => (
  <span class="also-count">
    <span aria-hidden="true">{text('alsoCount', { count })}</span>
    <span class="vh">{text('alsoCountWords', { count })}</span>
  </span>
)

function Way({ room, baseUrl }: Props) {
  const address = `${new URL(baseUrl).host}${roomsUrl}`
  return (
    <aside class="wall-way">
      <Code address={`${baseUrl}${roomUrl(room.code)}`} says={text('wallQr', { address })} />
      <div>
        <h2>{text('wallGo')}</h2>
        <p>{text('wallAddress', { address })}</p>
        <p class="wall-code">{room.code}</p>
      </div>
    </aside>
  )
}
