import { Fold } from '#ui/fold.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Status, type StatusKind } from '#ui/status.tsx'
import { nextQuestion, questionOf, type RoomState, stateOf, weightOf } from '../arranging.ts'
import type { Room } from '../queries.ts'
import { text } from '../text/index.ts'
import { askUrl, closeUrl, openUrl, pauseUrl, resumeUrl, roomUrl, wallUrl } from '../urls.ts'

const looks = {
  open: ['running', 'isOpen'],
  paused: ['waiting', 'isPaused'],
  closed: ['done', 'isClosed'],
} as const satisfies Record<RoomState, [StatusKind, string]>

/** Where the room stands, and what those who run it can do next. */
export function Steering({ room, canOpen }: { room: Room; canOpen: boolean }) {
  const state = stateOf(room)
  const [kind, word] = looks[state]
  const shown = room.contributions.filter(({ isHidden }) => !isHidden)
  const answers = shown.length
  return (
    <section
      id="rum-styr"
      data-part={String(room.changes)}
      class="panel plain stack gap-4"
      aria-labelledby="rum-styr-navn"
    >
      <div class="row">
        <Status kind={kind} text={text(word)} />
        <span class="help">{text('counts', { answers, also: weightOf(shown) - answers })}</span>
      </div>
      {state === 'closed' ? <Ended {...{ room, canOpen }} /> : <Going {...{ room, state }} />}
    </section>
  )
}

function Ended({ room, canOpen }: { room: Room; canOpen: boolean }) {
  return (
    <>
      <h2 id="rum-styr-navn">{text('closedSteer')}</h2>
      {canOpen ? (
        <Press action={openUrl(room.meetingId)} kind="alt" words={text('openAgain')} />
      ) : null}
    </>
  )
}

function Going({ room, state }: { room: Room; state: RoomState }) {
  const { meetingId: id, code } = room
  const next = nextQuestion(room)
  return (
    <>
      <div>
        <p class="help">{text('questionNow')}</p>
        <h2 id="rum-styr-navn">{questionOf(room)?.text ?? text('noQuestion')}</h2>
      </div>
      {next ? (
        <form method="post" action={askUrl(id)}>
          <Button name="question" value={next.id} full>
            {text('askNext', { question: next.text })}
          </Button>
        </form>
      ) : null}
      <Others {...{ room }} nextId={next?.id} />
      <div class="row">
        {state === 'paused' ? (
          <Press action={resumeUrl(id)} words={text('resume')} />
        ) : (
          <Press action={pauseUrl(id)} kind="alt" words={text('pause')} />
        )}
        <Press action={closeUrl(id)} kind="alt" words={text('close')} />
      </div>
      <p class="help">{text('closeNote')}</p>
      <p class="steer-code">{text('codeOnWall', { code })}</p>
      <div class="row">
        <ButtonLink href={wallUrl(code)} kind="alt" target="_blank">
          {text('wallOpen')}
        </ButtonLink>
        <a class="quiet" href={roomUrl(code)}>
          {text('phoneOpen')}
        </a>
      </div>
    </>
  )
}

/** The questions that are neither asked now nor next. */
function Others({ room, nextId }: { room: Room; nextId: string | undefined }) {
  const others = room.questions.filter(({ id }) => id !== room.questionId && id !== nextId)
  if (others.length === 0) return null
  return (
    <Fold summary={text('questionOther')}>
      <form method="post" action={askUrl(room.meetingId)} class="stack gap-3">
        {others.map(({ id, text: words }) => (
          <Button name="question" value={id} kind="alt">
            {words}
          </Button>
        ))}
      </form>
    </Fold>
  )
}

const Press = ({ action, words, kind }: { action: string; words: string; kind?: 'alt' }) => (
  <form method="post" action={action}>
    <Button kind={kind}>{words}</Button>
  </form>
)
