import { dayAndTime } from '#platform/time/words.ts'
import { Table } from '#ui/table.tsx'
import type { JobCount } from '../events-and-jobs.ts'
import { text } from '../text/index.ts'

interface Props {
  reactions: [string, string[]][]
  events: { name: string; about: unknown; at: Temporal.Instant }[]
  jobs: JobCount[]
}

export function EventsPage({ reactions, events, jobs }: Props) {
  return (
    <div class="wrap band stack gap-7">
      <h1>{text('events')}</h1>
      <Table
        showCaption
        caption={text('queue')}
        columns={[text('job'), text('state'), text('count')].map((words) => ({ text: words }))}
        rows={jobs.map(({ queue, name, state, count }) => [
          name ?? queue,
          text(stateKey(state)),
          String(count),
        ])}
      />
      <Table
        showCaption
        caption={text('reactions')}
        columns={[text('event'), text('reaction')].map((words) => ({ text: words }))}
        rows={reactions.map(([event, names]) => [event, names.join(', ')])}
      />
      <Table
        showCaption
        caption={text('happened')}
        columns={[text('event'), text('when'), text('about')].map((words) => ({ text: words }))}
        rows={events.map(({ name, about, at }) => [name, dayAndTime(at), JSON.stringify(about)])}
      />
    </div>
  )
}

const stateKey = (state: string) =>
  state === 'failed' ? 'failed' : state === 'active' ? 'running' : 'waiting'
