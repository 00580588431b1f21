import { day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Table } from '#ui/table.tsx'
import { type Edition, editions } from '../editions.ts'
import { text } from '../text/index.ts'
import { makeAnewUrl, programmePageUrl, programmePdfUrl } from '../urls.ts'

interface Props {
  areas: { id: string; name: string; madeAt: Temporal.Instant | undefined; count: number }[]
  deadline: Temporal.Instant
  words: number
  /** Somebody has just asked for all of them anew. */
  asked: boolean
  now: Temporal.Instant
}

const names: Record<Edition, () => string> = {
  a4: () => 'A4',
  a3: () => 'A3',
  let: () => text('short'),
  annonce: () => text('advert'),
}

/** Every area's papers of the week, to print and to send. */
export function ProgrammesPage({ areas, deadline, words, asked, now }: Props) {
  return (
    <div class="wrap band close stack gap-6">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
        <p>{text('deadline', { day: midSentence(day(deadline, now)), words })}</p>
        <p class="help">{text('changeDeadline')}</p>
      </div>
      {asked ? (
        <Note icon="print" tone="leaf" role="status">
          <p>{text('making')}</p>
        </Note>
      ) : null}
      <form method="post" action={makeAnewUrl} class="act">
        <Button>{text('makeAnew')}</Button>
      </form>
      <Table
        caption={text('title')}
        columns={[text('area'), ...editions.map((edition) => names[edition]()), text('made')].map(
          (name) => ({ text: name }),
        )}
        rows={areas.map(({ id, name, madeAt }) => [
          <a class="paper-link" href={programmePageUrl(id, 'a4')}>
            {name}
          </a>,
          ...editions.map((edition) => (
            <a
              class="paper-link"
              href={programmePdfUrl(id, edition)}
              aria-label={`${names[edition]()}, ${name}`}
            >
              {names[edition]()}
            </a>
          )),
          madeAt ? dayAndTime(madeAt, now) : text('notMade'),
        ])}
      />
    </div>
  )
}
