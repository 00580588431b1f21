import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ButtonLink, Select, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Proposal } from '../queries.ts'
import { speaksFor } from '../seats.ts'
import { text } from '../text/index.ts'
import { adoptUrl, changeUrl, sendUrl, throwAwayUrl, writeUrl } from '../urls.ts'

export interface CouncilProps {
  proposal: Proposal
  /** Who may be asked for an answer. */
  committees: { id: string; name: string }[]
  today: Temporal.PlainDate
  typed: Typed
  problems: Problems
}

/** What those who sit in the council can do with it. */
export function CouncilPanel(props: CouncilProps) {
  const { id, adoptedOn, sentAt, answers, seat } = props.proposal
  const speaks = speaksFor(seat)
  if (!adoptedOn)
    return (
      <>
        <div class="act">
          <ButtonLink href={writeUrl(id)} icon="edit">
            {text('write')}
          </ButtonLink>
        </div>
        {speaks ? <Adopt {...props} /> : <p class="help">{text('speakersOnly')}</p>}
        <ThrowAway id={id} />
      </>
    )
  if (!speaks) return null
  const last = answers.at(-1)?.answer
  return (
    <>
      {sentAt ? null : <Send {...props} />}
      {last === undefined || last === 'later' ? (
        <div class="act">
          <ButtonLink href={changeUrl(id)} kind="alt" icon="edit">
            {text('change')}
          </ButtonLink>
        </div>
      ) : null}
    </>
  )
}

const Adopt = ({ proposal: { id, version }, today, typed, problems }: CouncilProps) => (
  <Panel plain labelledby="beslut">
    <h2 id="beslut">{text('adoptHeading')}</h2>
    <p>{text('adoptText')}</p>
    <form method="post" action={adoptUrl(id)} novalidate class="stack gap-5">
      <input type="hidden" name="version" value={String(version)} />
      <TextField
        type="date"
        name="on"
        label={text('adoptOn')}
        value={typeof typed.on === 'string' ? typed.on : today.toString()}
        problem={problems.on}
        required
      />
      <div class="act">
        <Button>{text('adoptNow')}</Button>
      </div>
    </form>
  </Panel>
)

const Send = ({ proposal: { id }, committees, problems }: CouncilProps) => (
  <Panel plain labelledby="send">
    <h2 id="send">{text('sendHeading')}</h2>
    <form method="post" action={sendUrl(id)} novalidate class="stack gap-5">
      <Select
        name="committee"
        label={text('sendTo')}
        empty={text('sendEmpty')}
        options={committees.map(({ id, name }) => ({ value: id, text: name }))}
        problem={problems.committee}
        required
      />
      <div class="act">
        <Button>{text('sendNow')}</Button>
      </div>
    </form>
  </Panel>
)

const ThrowAway = ({ id }: { id: string }) => (
  <section class="stack gap-3" aria-labelledby="smid-ud">
    <h2 id="smid-ud">{text('throwHeading')}</h2>
    <p>{text('throwText')}</p>
    <form method="post" action={throwAwayUrl(id)}>
      <Button kind="alt">{text('throwNow')}</Button>
    </form>
  </section>
)
