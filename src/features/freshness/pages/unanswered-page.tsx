import { day, midSentence } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import type { Unanswered } from '../queries.ts'
import { text } from '../text/index.ts'
import { answeredForUrl, handledUrl, invitationUrl, reopenUrl, unsayUrl } from '../urls.ts'

interface Props {
  series: Unanswered[]
  now: Temporal.Instant
  /** Keeps the task that somebody came from. */
  keep: (url: string) => string
}

/** What nobody has answered for, whom one may call, and what came of it. */
export function UnansweredPage({ series, now, keep }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('unansweredTitle')}</h1>
        <p class="voice">{text('unansweredLead')}</p>
      </div>
      {series.length === 0 ? (
        <Empty heading={text('noneHeading')} text={text('noneText')} />
      ) : (
        series.map((one) =>
          isOpen(one) ? <Open {...one} {...{ now, keep }} /> : <Answered {...one} keep={keep} />,
        )
      )}
    </div>
  )
}

function Open({ now, keep, ...series }: Unanswered & Pick<Props, 'now' | 'keep'>) {
  const { id, title, stage, since, association, hosts } = series
  const date = midSentence(day(since, now))
  return (
    <article class="panel plain stack gap-4" aria-labelledby={`titel-${id}`}>
      <h2 id={`titel-${id}`} class="as-h3">
        <a href={invitationUrl(id)}>{title}</a>
      </h2>
      <p>{text(stage === 'unlisted' ? 'offSince' : 'notReached', { date })}</p>
      {association ? <p>{association}</p> : null}
      {hosts.length === 0 ? <p>{text('noHosts')}</p> : null}
      <ul class="bare stack gap-1">
        {hosts.map(({ name, address }) => (
          <li>
            {name}: <bdi>{address}</bdi>
          </li>
        ))}
      </ul>
      <div class="row">
        <form method="post" action={keep(answeredForUrl(id))}>
          <Button icon="check">{text('theySayYes')}</Button>
        </form>
        <form method="post" action={keep(handledUrl(id))}>
          <Button kind="alt">{text('handle')}</Button>
        </form>
      </div>
    </article>
  )
}

/** Whether somebody still has to find out. */
export const isOpen = ({ handled_at, said_at }: Unanswered): boolean =>
  handled_at === null && said_at === null

function Answered({ id, title, done_by, said_at, keep }: Unanswered & Pick<Props, 'keep'>) {
  return (
    <div class="row">
      <Status kind="done" text={text(said_at ? 'saidYes' : 'handled')} />
      <span class="grow">
        <a href={invitationUrl(id)}>{title}</a>
        {done_by ? <br /> : null}
        {done_by ? text('handledBy', { name: done_by }) : null}
      </span>
      <form method="post" action={keep(said_at ? unsayUrl(id) : reopenUrl(id))}>
        <Button kind="alt" size="small">
          {text('undoHandled', { title })}
        </Button>
      </form>
    </div>
  )
}
