import type { Problems, Typed } from '#platform/http.tsx'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Face } from '#ui/face.tsx'
import { Button, ButtonLink, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { one } from '#ui/typed.ts'
import type { Guest } from '../hosting.ts'
import { text } from '../text/index.ts'
import {
  answerUrl,
  cohostsUrl,
  companionsForUrl,
  conversationsUrl,
  datesUrl,
  invitationUrl,
  whoCameUrl,
} from '../urls.ts'
import { listed } from '../words.ts'

interface Props {
  invitation: {
    id: string
    title: string
    mayAnswer: unknown
    mayChange: unknown
    association: string | null
    cohosts: { name: string }[]
  }
  next: { startsAt: Temporal.Instant } | undefined
  coming: Guest[]
  asking: Guest[]
  /** How many wait for a place: nobody's name. */
  waiting: number
  now: Temporal.Instant
  problems: Problems
  typed: Typed
  /** The question that was just answered without words. */
  answering: string | undefined
}

/** Who comes, by first name, and what they would like to know. Addresses are never here. */
export function HostPage(props: Props) {
  const { invitation, next, now, problems, answering } = props
  const problemsHere = Object.fromEntries(
    Object.values(problems).map((words) => [`answer-${answering ?? ''}`, words]),
  )
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problemsHere} />
      <Crumb href={invitationUrl(invitation.id)} text={text('toInvitation')} />
      <div class="stack gap-3">
        <h1>{invitation.title}</h1>
        <p class="voice">
          {next
            ? text('nextTime', { when: midSentence(dayAndTime(next.startsAt, now)) })
            : text('noNextTime')}
        </p>
        <Together {...invitation} />
        <div class="row">
          {invitation.mayChange ? (
            <>
              <ButtonLink href={datesUrl(invitation.id)} kind="alt" icon="cal">
                {text('changeDates')}
              </ButtonLink>
              <ButtonLink href={cohostsUrl(invitation.id)} kind="alt" icon="group">
                {text('hostTogether')}
              </ButtonLink>
            </>
          ) : null}
          <ButtonLink href={whoCameUrl(invitation.id)} kind="alt" icon="check">
            {text('whoCame')}
          </ButtonLink>
          {invitation.mayAnswer ? (
            <>
              <ButtonLink href={conversationsUrl(invitation.id)} kind="alt" icon="chat">
                {text('writeWithThem')}
              </ButtonLink>
              <ButtonLink href={companionsForUrl(invitation.id)} kind="alt" icon="two">
                {text('findCompanions')}
              </ButtonLink>
            </>
          ) : null}
        </div>
      </div>
      <Coming {...props} />
      <Questions {...props} />
    </div>
  )
}

/** Who hosts it: said the same way to all of them. */
function Together({ association, cohosts }: Props['invitation']) {
  if (cohosts.length === 0) return null
  const names = cohosts.map(({ name }) => name)
  return (
    <p>
      {association
        ? text('hostAndOthers', { host: association, others: listed(names) })
        : text('togetherWith', { others: listed(names) })}
    </p>
  )
}

function Coming({ coming, waiting }: Props) {
  return (
    <section class="stack gap-5">
      <h2>{text('whoComes')}</h2>
      {coming.length === 0 ? <p>{text('nobodyYet')}</p> : null}
      {waiting > 0 ? <p>{text('howManyWait', { waiting })}</p> : null}
      <ul class="bare stack gap-5">
        {coming.map(({ id, name, how, helped, often, unreached }) => (
          <li class="who">
            <Face seed={id} tone="lilac" />
            <div>
              <b>
                <bdi>{name}</bdi>
              </b>
              <br />
              {how} {often} {helped ? text('comesHelped') : null}
              {unreached ? (
                <>
                  <br />
                  {text('hostTells', { name })}
                </>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Questions({ invitation, asking, problems, typed, answering }: Props) {
  if (asking.length === 0) return null
  return (
    <section class="stack gap-5">
      <h2>{text('questionsTitle')}</h2>
      {asking.map(({ id, name, tells, question, answer }) => (
        <Panel tone={answer === null ? 'lake' : 'sunk'}>
          <h3>{text(tells ? 'wantsYouToKnow' : 'asksYou', { name })}</h3>
          <p class="voice">{text('quoted', { words: question })}</p>
          {answer !== null ? <p>{text('youAnswered', { answer })}</p> : null}
          {answer === null && !invitation.mayAnswer ? <p>{text('hostsAnswer')}</p> : null}
          {answer === null && invitation.mayAnswer && tells ? (
            <form method="post" action={answerUrl(invitation.id, id)}>
              <input type="hidden" name="answer" value={text('readyWelcome')} />
              <Button icon="check">{text('sayWelcome', { words: text('readyWelcome') })}</Button>
            </form>
          ) : null}
          {answer === null && invitation.mayAnswer ? (
            <form class="stack" method="post" action={answerUrl(invitation.id, id)} novalidate>
              <TextArea
                name="answer"
                id={`answer-${id}`}
                label={text('answerTo', { name })}
                help={text('answerHelp')}
                value={answering === id ? one(typed, 'answer') : ''}
                problem={answering === id ? problems.answer : undefined}
              />
              <Button kind={tells ? 'alt' : 'main'}>{text('sendAnswer')}</Button>
            </form>
          ) : null}
        </Panel>
      ))}
    </section>
  )
}
