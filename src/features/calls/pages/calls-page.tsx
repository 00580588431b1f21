import type { Problems } from '#platform/http.tsx'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { Status } from '#ui/status.tsx'
import { nowWords } from '../now-words.ts'
import { phoneWords } from '../phone-words.ts'
import type { CallShown } from '../queries.ts'
import { text } from '../text/index.ts'
import { askForCompanionUrl, doneUrl, invitationUrl, undoUrl } from '../urls.ts'
import { OfferAnswers, OfferUntil } from './offer.tsx'

interface Props {
  calls: CallShown[]
  problems: Problems
  now: Temporal.Instant
}

/** Who is to be called, longest wait first. */
export function CallsPage({ calls, now, problems }: Props) {
  const waiting = calls.filter(({ done_at }) => done_at === null)
  const done = calls.filter(({ done_at }) => done_at !== null)
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      {waiting.length === 0 ? (
        <Empty heading={text('emptyTitle')} text={text('emptyText')} />
      ) : (
        <ul class="bare stack gap-5">
          {waiting.map((call) => (
            <li>
              <Waiting call={call} now={now} />
            </li>
          ))}
        </ul>
      )}
      <Done calls={done} />
    </div>
  )
}

function Waiting({ call, now }: { call: CallShown; now: Temporal.Instant }) {
  return (
    <Panel plain>
      <div class="stack gap-2">
        <h2 class="as-h3">
          <bdi>{call.first_name}</bdi>
        </h2>
        <p class="voice">
          <Reach call={call} />
        </p>
      </div>
      <div class="stack gap-2">
        <p>
          {text(`kind-${call.kind}`)} <a href={invitationUrl(call.invitation_id)}>{call.title}</a>
        </p>
        {call.kind === 'answer' ? <p>{text('answer', { answer: call.answer ?? '' })}</p> : null}
        {call.kind === 'changed' ? <p>{nowWords(call, now)}</p> : null}
        {call.kind === 'offer' ? <OfferUntil call={call} now={now} /> : null}
        {call.kind === 'like' ? <p>{text('likeIs', { title: call.like ?? '' })}</p> : null}
        {call.call_times.length > 0 ? <p>{times(call)}</p> : null}
        {call.language === 'da' ? null : <p>{text(`speaks-${call.language}`)}</p>}
        <p class="help">{text('since', { when: midSentence(dayAndTime(call.created_at, now)) })}</p>
      </div>
      {call.kind === 'offer' ? (
        <OfferAnswers call={call} />
      ) : (
        <div class="row">
          <form method="post" action={doneUrl(call.id)}>
            <Button icon="check">{text('haveCalled', { name: call.first_name })}</Button>
          </form>
          <form method="post" action={askForCompanionUrl(call.joining_id)}>
            <Button kind="alt" icon="two">
              {text('findCompanion', { name: call.first_name })}
            </Button>
          </form>
        </div>
      )}
    </Panel>
  )
}

function Reach({ call: { channel, address, helper } }: { call: CallShown }) {
  if (channel === 'helper')
    return <>{helper ? text('throughHelper', { name: helper }) : text('throughNobody')}</>
  return channel === 'phone' ? (
    <a href={`tel:${address}`}>{phoneWords(address)}</a>
  ) : channel === 'email' ? (
    <a href={`mailto:${address}`}>{address}</a>
  ) : (
    <span>{text('noReach')}</span>
  )
}

const times = ({ call_times }: CallShown) =>
  text('times', { times: call_times.map((time) => text(`time-${time}`)).join(', ') })

function Done({ calls }: { calls: CallShown[] }) {
  if (calls.length === 0) return null
  return (
    <section class="stack gap-5">
      <h2>{text('doneTitle')}</h2>
      <ul class="bare stack">
        {calls.map(({ id, kind, first_name, title, done_by }) => (
          <li class="row">
            <Status kind="done" text={text('called')} />
            <span class="grow">
              {text('doneLine', { name: first_name, title, by: done_by ?? '' })}
            </span>
            {kind === 'offer' ? null : (
              <form method="post" action={undoUrl(id)}>
                <Button kind="alt" size="small">
                  {text('undo', { name: first_name })}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
