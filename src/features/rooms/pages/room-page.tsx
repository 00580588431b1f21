import type { Problems, Typed } from '#platform/http.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Marks, Room } from '../queries.ts'
import { text } from '../text/index.ts'
import { roomStreamUrl, roomUrl } from '../urls.ts'
import { Asked } from './asked.tsx'
import { Said } from './said.tsx'

interface Props {
  room: Room
  marks: Marks
  typed?: Typed
  problems?: Problems
  /** They have just sent an answer. */
  hasSent?: boolean
}

/** What somebody at the meeting has on their phone. */
export function RoomPage({ room, marks, typed = {}, problems = {}, hasSent }: Props) {
  const { code, changes, isOver } = room
  return (
    <div
      class="wrap narrow band close stack gap-6"
      data-live={isOver ? undefined : roomStreamUrl(code, changes)}
    >
      <ErrorSummary problems={problems} />
      {hasSent ? (
        <Note icon="check" tone="leaf" role="status">
          <p>{text('sent')}</p>
        </Note>
      ) : null}
      <p class="vh" role="status" data-live-says />
      <Asked {...{ room, typed, problems }} />
      <Said {...{ room, marks }} />
      <p>
        <a class="quiet" href={roomUrl(code)}>
          {text('refresh')}
        </a>
      </p>
    </div>
  )
}

/** What may have changed on it. */
export const roomParts = (room: Room, marks: Marks): string =>
  (
    <>
      <Asked room={room} />
      <Said {...{ room, marks }} />
    </>
  ).toString()
