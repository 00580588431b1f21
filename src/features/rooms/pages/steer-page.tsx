import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Room } from '../queries.ts'
import { text } from '../text/index.ts'
import { meetingUrl, openUrl, steerStreamUrl, steerUrl } from '../urls.ts'
import { Grouping } from './grouping.tsx'
import { HiddenOnes } from './hidden-ones.tsx'
import { Steering } from './steering.tsx'

interface Props {
  meeting: { id: string; title: string; hasQuestions: boolean; canOpen: boolean }
  room: Room | undefined
  typed?: Typed
  problems?: Problems
}

/** Where those who run the meeting run its room. */
export function SteerPage({ meeting, room, typed = {}, problems = {} }: Props) {
  const { id, title, hasQuestions, canOpen } = meeting
  return (
    <div
      class="wrap band close stack gap-6"
      data-live={room && !room.isOver ? steerStreamUrl(id, room.changes) : undefined}
    >
      <ErrorSummary problems={problems} />
      <Crumb href={meetingUrl(id)} text={text('backToMeeting')} />
      <div class="stack gap-2">
        <p class="help">{title}</p>
        <h1>{text('steerTitle')}</h1>
        <p class="voice">{text('steerLead')}</p>
      </div>
      {hasQuestions ? null : (
        <Note icon="info">
          <p>{text('noQuestions')}</p>
        </Note>
      )}
      {room ? (
        <Running {...{ room, typed, problems, canOpen }} />
      ) : (
        <NotOpen {...{ id, canOpen }} />
      )}
    </div>
  )
}

function Running({
  room,
  typed,
  problems,
  canOpen,
}: Required<Omit<Props, 'meeting' | 'room'>> & { room: Room; canOpen: boolean }) {
  return (
    <div class="steer">
      <Steering {...{ room, canOpen }} />
      <div class="stack gap-5">
        <Grouping {...{ room, typed, problems }} />
        <HiddenOnes room={room} />
        <p>
          <a class="quiet" href={steerUrl(room.meetingId)}>
            {text('refresh')}
          </a>
        </p>
      </div>
    </div>
  )
}

const NotOpen = ({ id, canOpen }: { id: string; canOpen: boolean }) => (
  <section class="panel stack gap-4 t-sun" aria-labelledby="ikke-aaben">
    <h2 id="ikke-aaben">{text('notOpen')}</h2>
    <p>{text(canOpen ? 'notOpenText' : 'room-meeting-over')}</p>
    {canOpen ? (
      <form method="post" action={openUrl(id)}>
        <Button size="big">{text('open')}</Button>
      </form>
    ) : null}
  </section>
)

/** What may have changed on it. */
export const steerParts = (room: Room, canOpen: boolean): string =>
  (
    <>
      <Steering {...{ room, canOpen }} />
      <Grouping room={room} />
      <HiddenOnes room={room} />
    </>
  ).toString()
