import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Pager } from '#ui/pager.tsx'
import { Status, type StatusKind } from '#ui/status.tsx'
import type { PreviewLine, previewOf } from '../entries/preview.ts'
import type { Pending } from '../queries.ts'
import { text } from '../text/index.ts'
import {
  broughtUrl,
  calendarsUrl,
  previewUrl,
  takeInUrl,
  turnDownUrl,
  welcomeUrl,
} from '../urls.ts'
import { EntryFacts, titleOf } from './entry-facts.tsx'
import { ProblemsNote } from './problems-note.tsx'

interface Props {
  calendar: Pending
  preview: ReturnType<typeof previewOf>
  page: number
  size: number
  now: Temporal.Instant
}

export function PreviewPage({ calendar, preview, page, size, now }: Props) {
  const { lines, counts } = preview
  const shown = lines.slice((page - 1) * size, page * size)
  const kinds = (['fresh', 'changed', 'same', 'gone', 'over'] as const).filter((one) => counts[one])
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb
        href={calendar.taken_in_at ? broughtUrl(calendar.id) : calendarsUrl}
        text={calendar.taken_in_at ? text('backToCalendar') : text('backToAll')}
      />
      <h1>{text('previewTitle')}</h1>
      <p class="voice">{text('previewLead', { name: calendar.name })}</p>
      {kinds.length > 0 ? (
        <ul>
          {kinds.map((kind) => (
            <li>{text(`count-${kind}`, { count: counts[kind] })}</li>
          ))}
        </ul>
      ) : (
        <p>{text('nothingThere')}</p>
      )}
      <Answer
        calendar={calendar}
        isEmpty={lines.length === 0}
        hasNews={counts.fresh + counts.changed + counts.gone > 0}
      />
      <ProblemsNote problems={calendar.problems} />
      {shown.length > 0 ? (
        <section class="stack gap-5">
          <h2>{text('entriesHeading')}</h2>
          <ul class="bare stack gap-5">
            {shown.map((line) => (
              <Line line={line} now={now} />
            ))}
          </ul>
        </section>
      ) : null}
      <Pages id={calendar.id} page={page} pages={Math.ceil(lines.length / size)} />
    </div>
  )
}

const looks: Record<PreviewLine['kind'], StatusKind> = {
  fresh: 'running',
  changed: 'waiting',
  same: 'done',
  gone: 'stopped',
}

function Line({
  line: { kind, title, entry, over },
  now,
}: {
  line: PreviewLine
  now: Temporal.Instant
}) {
  const ended = entry?.cancelled ? text('is-cancelled') : over ? text('is-over') : null
  return (
    <li class="stack gap-2">
      <h3>{titleOf({ title })}</h3>
      <Status kind={ended ? 'declined' : looks[kind]} text={ended ?? text(`is-${kind}`)} />
      {entry ? <EntryFacts entry={entry} now={now} /> : null}
    </li>
  )
}

interface AnswerProps {
  calendar: Pending
  hasNews: boolean
  isEmpty: boolean
}

/** Yes or no to what was found; the welcome is asked for the first time. */
function Answer({ calendar, hasNews, isEmpty }: AnswerProps) {
  const { id, welcome, address } = calendar
  const worthIt = hasNews || address !== null
  return (
    <div class="stack gap-4">
      {!hasNews && !isEmpty ? (
        <p>{address ? text('nothingComingYet') : text('nothingComing')}</p>
      ) : null}
      <div class="row">
        {worthIt && welcome === null ? (
          <ButtonLink href={welcomeUrl(id)} size="big">
            {text('goToWelcome')}
          </ButtonLink>
        ) : null}
        {worthIt && welcome !== null ? (
          <form method="post" action={takeInUrl(id)}>
            <Button size="big">{text('takeThemIn')}</Button>
          </form>
        ) : null}
        <form method="post" action={turnDownUrl(id)}>
          <Button kind="alt" size="big">
            {worthIt ? text('turnDown') : text('tryAnother')}
          </Button>
        </form>
      </div>
    </div>
  )
}

function Pages({ id, page, pages }: { id: string; page: number; pages: number }) {
  if (pages < 2) return null
  return (
    <Pager
      label={text('pages')}
      text={text('pageOf', { page, pages })}
      previous={page > 1 ? { href: previewUrl(id, page - 1), text: text('previous') } : undefined}
      next={page < pages ? { href: previewUrl(id, page + 1), text: text('next') } : undefined}
    />
  )
}
