import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button } from '#ui/forms.tsx'
import { Queue } from '#ui/queue.tsx'
import { Status } from '#ui/status.tsx'
import type { Handed } from '../lists.ts'
import { text } from '../text/index.ts'
import { conversationUrl, reopenUrl } from '../urls.ts'

interface Props {
  conversations: Handed[]
  now: Temporal.Instant
}

/** What the bridge-builders look after: nobody answered, or something is wrong. */
export function HandedPage({ conversations, now }: Props) {
  const waiting = conversations.filter(({ done_at }) => done_at === null)
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('handedTitle')}</h1>
        <p class="voice">{text('handedLead')}</p>
      </div>
      {waiting.length === 0 ? (
        <Empty heading={text('handedEmptyTitle')} text={text('handedEmptyText')} />
      ) : (
        <Queue label={text('handedTitle')} items={waiting.map((one) => itemOf(one, now))} />
      )}
      <Done conversations={conversations.filter(({ done_at }) => done_at !== null)} />
    </div>
  )
}

function itemOf(one: Handed, now: Temporal.Instant) {
  const { id, first_name: name, title, waiting_since, handed_at, reported_at } = one
  const since = reported_at ?? waiting_since ?? handed_at ?? now
  return {
    href: conversationUrl(id),
    icon: reported_at ? ('flag' as const) : ('chat' as const),
    tone: reported_at ? ('rose' as const) : ('sun' as const),
    title: text(`handed-${whyOf(one)}`, { name }),
    text: title,
    age: text('since', { when: midSentence(dayAndTime(since, now)) }),
  }
}

const whyOf = ({ reported_at, handed_for }: Pick<Handed, 'reported_at' | 'handed_for'>) =>
  reported_at ? 'reported' : (handed_for ?? 'unanswered')

function Done({ conversations }: { conversations: Handed[] }) {
  if (conversations.length === 0) return null
  return (
    <section class="stack gap-5">
      <h2>{text('doneTitle')}</h2>
      <ul class="bare stack">
        {conversations.map(({ id, first_name: name, title, done_by }) => (
          <li class="row">
            <Status kind="done" text={text('done')} />
            <span class="grow">{text('doneLine', { name, title, by: done_by ?? '' })}</span>
            <form method="post" action={reopenUrl(id)}>
              <Button kind="alt" size="small">
                {text('undo')}
                <span class="vh"> {name}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
