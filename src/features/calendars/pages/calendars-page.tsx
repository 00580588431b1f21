import type { Problems, Typed } from '#platform/http.tsx'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Button, ErrorSummary, Select, TextField } from '#ui/forms.tsx'
import { PlacesList } from '#ui/places-list.tsx'
import type { ListedCalendar } from '../queries.ts'
import { text } from '../text/index.ts'
import { broughtUrl, calendarsUrl } from '../urls.ts'
import { FileField } from './file-field.tsx'

interface Props {
  associations: { id: string; name: string }[]
  calendars: ListedCalendar[]
  typed: Typed
  problems: Problems
  now: Temporal.Instant
}

export function CalendarsPage({ associations, calendars, typed, problems, now }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      {calendars.length > 0 ? (
        <section class="stack">
          <h2>{text('yourCalendars')}</h2>
          <PlacesList
            places={calendars.map((calendar) => ({
              href: broughtUrl(calendar.id),
              name: calendar.name,
              note: noteOf(calendar, now),
            }))}
          />
        </section>
      ) : null}
      <form
        method="post"
        action={calendarsUrl}
        enctype="multipart/form-data"
        novalidate
        class="stack gap-5"
      >
        <h2>{calendars.length > 0 ? text('bringAnother') : text('bringFirst')}</h2>
        <WhoseCalendar associations={associations} typed={typed} />
        <FileField
          name="file"
          label={text('file')}
          help={text('fileHelp')}
          problem={problems.file}
        />
        <TextField
          name="address"
          label={text('address')}
          help={text('addressHelp')}
          value={String(typed.address ?? '')}
          problem={problems.address}
          inputmode="text"
          autocomplete="off"
          spellcheck={false}
        />
        <div class="act">
          <Button size="big">{text('showWhatIsThere')}</Button>
        </div>
        <p class="help">{text('nothingYet')}</p>
      </form>
    </div>
  )
}

function WhoseCalendar({ associations, typed }: Pick<Props, 'associations' | 'typed'>) {
  const [only] = associations
  if (associations.length === 1)
    return <input type="hidden" name="association" value={only?.id ?? ''} />
  return (
    <Select
      name="association"
      label={text('whose')}
      value={String(typed.association ?? only?.id ?? '')}
      options={associations.map(({ id, name }) => ({ value: id, text: name }))}
    />
  )
}

function noteOf({ last_problem, counts, last_read_at }: ListedCalendar, now: Temporal.Instant) {
  if (last_problem) return text('noteProblem')
  if (counts.gone > 0) return text('noteGone', { count: counts.gone })
  if (counts.drafts > 0) return text('noteDrafts', { count: counts.drafts })
  return last_read_at ? text('noteRead', { when: midSentence(dayAndTime(last_read_at, now)) }) : ''
}
