import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Fold } from '#ui/fold.tsx'
import { Button } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Undelivered } from '../queries.ts'
import { text } from '../text/index.ts'
import { dropUrl, tryAgainUrl } from '../urls.ts'

interface Props {
  messages: Undelivered[]
  now: Temporal.Instant
}

/** What did not arrive, and what one can do about it. */
export function UndeliveredPage({ messages, now }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      {messages.length === 0 ? (
        <Empty heading={text('emptyTitle')} text={text('emptyText')} />
      ) : (
        <ul class="bare stack gap-5">
          {messages.map((message) => (
            <li>
              <Message message={message} now={now} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Message({ message, now }: { message: Undelivered; now: Temporal.Instant }) {
  const { id, channel, recipient, subject, body, problem, failed_at, handing_at } = message
  return (
    <Panel plain>
      <h2 class="as-h3">{subject || text('sms')}</h2>
      <p>
        <bdi>{recipient}</bdi>
      </p>
      <p class="help">
        {failed_at ? text('since', { when: midSentence(dayAndTime(failed_at, now)) }) : null}{' '}
        {problem ? text('answered', { problem }) : null}
        {handing_at ? text('inDoubt') : null}
      </p>
      <Fold summary={text(channel === 'sms' ? 'readSms' : 'readLetter')}>
        <p class="as-typed">{body}</p>
      </Fold>
      <div class="row">
        <form method="post" action={tryAgainUrl(id)}>
          <Button kind="alt">{text('tryAgain')}</Button>
        </form>
        <form method="post" action={dropUrl(id)}>
          <Button kind="quiet">{text('drop')}</Button>
        </form>
      </div>
    </Panel>
  )
}
