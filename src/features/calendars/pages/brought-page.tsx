import type { Problems } from '#platform/http.tsx'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Pager } from '#ui/pager.tsx'
import { Segments } from '#ui/segments.tsx'
import { troubleWords } from '../entries/trouble-words.ts'
import type { ShownCalendar, ShownEntry } from '../queries.ts'
import { text } from '../text/index.ts'
import { calendarsUrl, type View, viewUrl } from '../urls.ts'
import { EntryList } from './entry-list.tsx'
import { ProblemsNote } from './problems-note.tsx'
import { Upkeep } from './upkeep.tsx'

interface Props {
  calendar: ShownCalendar
  view: View
  page: number
  size: number
  entries: ShownEntry[]
  problems: Problems
  now: Temporal.Instant
}

export function BroughtPage({ calendar, view, page, size, entries, problems, now }: Props) {
  const { id, name, association, counts } = calendar
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={calendarsUrl} text={text('backToAll')} />
      <h1>{name}</h1>
      <Standing calendar={calendar} now={now} />
      <Parts id={id} view={view} counts={counts} />
      <EntryList {...{ calendar, view, entries, problem: problems.picked, now }} />
      <Pages id={id} view={view} page={page} pages={Math.ceil(counts[view] / size)} />
      <ProblemsNote problems={calendar.problems} />
      <Upkeep calendar={calendar} problem={problems.file} />
      <p class="help">{text('belongsTo', { association })}</p>
    </div>
  )
}

type PartsProps = Pick<Props, 'view'> & Pick<ShownCalendar, 'id' | 'counts'>

/** The parts there is something in; a single one needs no choosing. */
function Parts({ id, view, counts }: PartsProps) {
  const parts = (['drafts', 'posted', 'gone', 'left-out'] as const).filter(
    (one) => one === view || one === 'drafts' || counts[one] > 0,
  )
  if (parts.length < 2) return null
  return (
    <div>
      <Segments
        label={text('partsLabel')}
        items={parts.map((one) => ({
          href: viewUrl(id, one),
          text: text(`view-${one}`, { count: counts[one] }),
          icon: icons[one],
          current: one === view,
        }))}
      />
    </div>
  )
}

const icons = { drafts: 'edit', posted: 'check', gone: 'warn', 'left-out': 'minus' } as const

/** When it was last read and what was found, or why it could not be. */
function Standing({ calendar, now }: { calendar: ShownCalendar; now: Temporal.Instant }) {
  const { last_problem, last_read_at, last_found } = calendar
  if (!last_read_at) return null
  const when = midSentence(dayAndTime(last_read_at, now))
  return (
    <>
      {last_problem ? (
        <Note icon="warn" tone="rose" heading={text('couldNotRead')}>
          <p>{troubleWords(last_problem)}</p>
          <p>{text('nothingChanged')}</p>
        </Note>
      ) : null}
      <p class="voice">
        {text('lastRead', { when })} {last_found ? text('lastFound', last_found) : null}
      </p>
    </>
  )
}

interface PagesProps {
  id: string
  view: View
  page: number
  pages: number
}

function Pages({ id, view, page, pages }: PagesProps) {
  if (pages < 2) return null
  const to = (number: number, words: string) => ({ href: viewUrl(id, view, number), text: words })
  return (
    <Pager
      label={text('pages')}
      text={text('pageOf', { page, pages })}
      previous={page > 1 ? to(page - 1, text('previous')) : undefined}
      next={page < pages ? to(page + 1, text('next')) : undefined}
    />
  )
}
