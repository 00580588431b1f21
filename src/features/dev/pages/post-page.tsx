import type { MessageRow } from '#platform/mail/tables.ts'
import { dayAndTime } from '#platform/time/words.ts'
import { Fold } from '#ui/fold.tsx'
import { text } from '../text/index.ts'

export function PostPage({ messages }: { messages: MessageRow[] }) {
  const code = messages.find((message) => message.code !== null)
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{text('post')}</h1>
      {code ? (
        <p class="panel t-sun stack gap-2" data-code={code.recipient}>
          {text('codeFor', { recipient: code.recipient })}
          <strong class="as-h2">{code.code}</strong>
        </p>
      ) : null}
      {messages.length === 0 ? <p>{text('noPost')}</p> : null}
      {messages.map((message) => (
        <Message {...message} />
      ))}
    </div>
  )
}

const words = {
  email: 'mailTo',
  sms: 'smsTo',
  push: 'pushTo',
  letter: 'paperTo',
} as const

function Message({ channel, recipient, subject, body, html, calendar, ...rest }: MessageRow) {
  return (
    <article
      class="panel plain stack gap-3"
      data-recipient={recipient}
      data-code={rest.code ?? undefined}
    >
      <h2 class="as-h3">{subject || text('sms')}</h2>
      <p class="help">
        {text(words[channel], {
          recipient: channel === 'push' ? '…' : recipient,
          when: dayAndTime(rest.created_at),
        })}
        {rest.sent_at ? null : ` ${text('notSent')}`}
      </p>
      <p class="as-typed">
        <WithLinks words={body} />
      </p>
      {html ? <Source summary={text('html')} words={html} /> : null}
      {calendar ? <Source summary={text('calendar')} words={calendar} /> : null}
    </article>
  )
}

const Source = ({ summary, words }: { summary: string; words: string }) => (
  <Fold summary={summary}>
    <p class="as-typed">{words}</p>
  </Fold>
)

/** Addresses in a letter become links, as a mail program shows them. */
const WithLinks = ({ words }: { words: string }) => (
  <>
    {words
      .split(/(https?:\/\/[^\s<>]+)/)
      .map((part) => (/^https?:/.test(part) ? <a href={part}>{part}</a> : part))}
  </>
)
