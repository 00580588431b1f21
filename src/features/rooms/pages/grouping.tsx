import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Button, Select, TextField } from '#ui/forms.tsx'
import { inThemes } from '../arranging.ts'
import { MOST_SIGNS_OF_TITLE, NEW_THEME, NO_THEME } from '../fields.ts'
import type { Contribution, Room } from '../queries.ts'
import { text } from '../text/index.ts'
import { groupUrl, hideUrl, placeOf } from '../urls.ts'
import { Also } from './wall-page.tsx'

interface Props {
  room: Room
  typed?: Typed
  problems?: Problems
}

/** All that is said, in themes. People put it there; nothing is sorted by itself. */
export function Grouping({ room, typed = {}, problems = {} }: Props) {
  const shown = room.contributions.filter(({ isHidden }) => !isHidden)
  const { groups, loose } = inThemes(room, shown)
  const ticked = [typed.contributions ?? []].flat()
  const look = { room, ticked }
  return (
    <section
      id="rum-svar"
      data-part={String(room.changes)}
      class="stack gap-4"
      aria-labelledby="rum-svar-navn"
    >
      <h2 id="rum-svar-navn">{text('groupHeading')}</h2>
      {shown.length === 0 ? <p class="help">{text('nothingSaid')}</p> : null}
      {shown.length === 0 ? null : (
        <form method="post" action={groupUrl(room.meetingId)} novalidate class="stack gap-5">
          {room.closedAt ? null : <Into {...{ room, typed, problems }} />}
          {loose.length > 0 ? (
            <Some {...look} heading={text('noTheme')} contributions={loose} />
          ) : null}
          {groups.map(({ title, contributions }) => (
            <Some {...look} heading={title} contributions={contributions} />
          ))}
        </form>
      )}
    </section>
  )
}

/** Where what is ticked goes. It stands first, so that Enter means this and nothing else. */
function Into({ room, typed, problems }: Required<Props>) {
  const themes = room.themes.map(({ id, title }) => ({ value: id, text: title }))
  const made = { value: NEW_THEME, text: text('newTheme') }
  const none = { value: NO_THEME, text: text('takeOut') }
  return (
    <div class="panel stack gap-4 t-lake steer-into">
      <p id="contributions">{problems.contributions ?? text('groupLead')}</p>
      <div class="steer-fields">
        <Select
          name="theme"
          label={text('theme')}
          options={[made, ...themes, none]}
          value={one(typed.theme)}
        />
        <TextField
          name="title"
          label={text('themeTitle')}
          help={text('themeTitleHelp', { most: MOST_SIGNS_OF_TITLE })}
          maxlength={MOST_SIGNS_OF_TITLE}
          value={one(typed.title)}
          problem={problems.title}
          autocomplete="off"
        />
      </div>
      <AllMaySee {...{ problems, typed }} />
      <Button>{text('group')}</Button>
    </div>
  )
}

const one = (typed: string | string[] | undefined) => (typeof typed === 'string' ? typed : '')

interface SomeProps {
  room: Room
  heading: string
  contributions: Contribution[]
  ticked: readonly string[]
}

const Some = ({ room, heading, contributions, ticked }: SomeProps) => (
  <div class="stack gap-3">
    <h3>
      {heading} <span class="help">{text('answers', { count: contributions.length })}</span>
    </h3>
    <ul class="bare stack gap-2">
      {contributions.map((one) => (
        <Row {...{ room, one }} isTicked={ticked.includes(one.id)} />
      ))}
    </ul>
  </div>
)

function Row({ room, one, isTicked }: { room: Room; one: Contribution; isTicked: boolean }) {
  const { id, words, also } = one
  if (room.closedAt)
    return (
      <li class="steer-row">
        <span dir="auto">{words}</span>
        {also > 0 ? <Also count={also} /> : null}
      </li>
    )
  return (
    <li class="steer-row">
      <label class="check">
        <input
          type="checkbox"
          id={placeOf(id)}
          name="contributions"
          value={id}
          checked={isTicked || undefined}
        />
        <span dir="auto">{words}</span>
      </label>
      {also > 0 ? <Also count={also} /> : null}
      <Button kind="quiet" formaction={hideUrl(room.meetingId, id)} formnovalidate>
        <span aria-hidden="true">{text('hide')}</span>
        <span class="vh">{text('hideWhich', { words })}</span>
      </Button>
    </li>
  )
}
