import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Button, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { headingOf, stateOf } from '../arranging.ts'
import { MOST_SIGNS } from '../fields.ts'
import type { Room } from '../queries.ts'
import { text } from '../text/index.ts'
import { meetingUrl, sayUrl } from '../urls.ts'

interface Props {
  room: Room
  typed?: Typed
  problems?: Problems
}

/** What is asked now, and where one answers. It is replaced only when it is another. */
export function Asked({ room, typed = {}, problems = {} }: Props) {
  const state = stateOf(room)
  const heading = headingOf(room)
  return (
    <section
      id="rum-nu"
      data-part={`${state} ${room.questionId}`}
      data-says={heading}
      class="stack gap-4"
    >
      <div class="stack gap-2">
        <p class="help">{room.title}</p>
        <h1>{heading}</h1>
      </div>
      {state === 'closed' ? <Closed {...{ room, typed }} /> : null}
      {state === 'paused' ? (
        <Note icon="pause" heading={text('paused')}>
          <p>{text('pausedText')}</p>
        </Note>
      ) : null}
      {state === 'open' || typed.words ? <Answer {...{ room, typed, problems }} /> : null}
    </section>
  )
}

function Closed({ room, typed }: { room: Room; typed: Typed }) {
  return (
    <>
      {typed.words ? (
        <Note icon="warn" tone="sun" role="alert">
          <p>{text('closedNow', { words: String(typed.words) })}</p>
        </Note>
      ) : null}
      <p class="voice">{text('closedText')}</p>
      <p>
        <a class="quiet" href={meetingUrl(room.meetingId)}>
          {text('toMeeting')}
        </a>
      </p>
    </>
  )
}

function Answer({ room, typed, problems }: Required<Props>) {
  if (room.closedAt) return null
  return (
    <form method="post" action={sayUrl(room.code)} novalidate class="stack gap-4">
      <input type="hidden" name="question" value={room.questionId ?? ''} />
      <TextArea
        name="words"
        label={text('words')}
        help={text('wordsHelp', { most: MOST_SIGNS })}
        maxlength={MOST_SIGNS}
        value={typeof typed.words === 'string' ? typed.words : ''}
        problem={problems.words}
        required
      />
      <AllMaySee {...{ problems, typed }} />
      <div class="act">
        <Button size="big">{text('send')}</Button>
      </div>
    </form>
  )
}
