import { RuleChoices } from '#features/meeting-places/index.ts'
import { dayAndTime } from '#platform/time/words.ts'
import { Fold } from '#ui/fold.tsx'
import { Button, TextArea } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import type { House } from '../queries.ts'
import { text } from '../text/index.ts'
import { invitationUrl, letGoUrl, meetingPlaceUrl, ruleUrl, takeBackUrl } from '../urls.ts'
import { hostName } from './question.tsx'
import { type Answering, within } from './within.ts'

interface Props {
  house: House
  now: Temporal.Instant
  form: Answering
  /** Owners say who may meet there. */
  mayChange: boolean
}

/** One place: who meets there, and the rule. */
export function HouseHere({ house, now, form, mayChange }: Props) {
  const { id, name, keeper, asksFirst, here } = house
  const { typed, problems } = within(form, id)
  return (
    <section class="stack gap-5" aria-labelledby={`hus-${id}`}>
      <h2 id={`hus-${id}`}>
        <a href={meetingPlaceUrl(id)}>{name}</a>
      </h2>
      <p>{text(asksFirst ? 'ruleAsk' : 'ruleAll', { keeper })}</p>
      {here.length === 0 ? <p>{text('hereNone')}</p> : null}
      {here.map((meeting) => (
        <Meeting {...meeting} {...{ now, form }} />
      ))}
      {mayChange ? (
        <Fold summary={text('change', { name })}>
          <div class="stack gap-5">
            <form method="post" action={ruleUrl(id)} class="stack gap-3" novalidate>
              <RuleChoices
                id={`rule-${id}`}
                value={one(typed, 'rule') || (asksFirst ? 'ask' : 'all')}
                problem={problems.rule}
              />
              <div class="act">
                <Button kind="alt">{text('saveRule', { name })}</Button>
              </div>
            </form>
            <form method="post" action={letGoUrl(id)} class="stack gap-3">
              <p>{text('letGoText')}</p>
              <div class="act above-0">
                <Button kind="alt">{text('letGo', { name })}</Button>
              </div>
            </form>
          </div>
        </Fold>
      ) : null}
    </section>
  )
}

function Meeting(props: House['here'][number] & Pick<Props, 'now' | 'form'>) {
  const { id, title, next, now, form } = props
  const { typed, problems } = within(form, id)
  return (
    <article class="panel plain stack gap-3">
      <h3>
        <a href={invitationUrl(id)}>{title}</a>
      </h3>
      <p>{text('hereBy', { host: hostName(props) })}</p>
      {next ? <p>{dayAndTime(Temporal.Instant.from(next), now)}</p> : null}
      <Fold summary={text('takeBackFold', { title })} open={form.answering === id}>
        <form method="post" action={takeBackUrl(id)} class="stack gap-3" novalidate>
          <TextArea
            name="reason"
            id={`reason-${id}`}
            label={text('reason')}
            help={text('takeBackHelp')}
            rows={2}
            value={one(typed, 'reason')}
            problem={problems.reason}
            required
          />
          <div class="act">
            <Button kind="alt">{text('takeBack', { title })}</Button>
          </div>
        </form>
      </Fold>
    </article>
  )
}
