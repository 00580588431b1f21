import { isSeries } from '#features/invitations/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink, Choices, ErrorSummary } from '#ui/forms.tsx'
import { typedLine } from '../../drafts/answers.ts'
import { text } from '../../text/index.ts'
import { dateWords } from '../../when/words.ts'
import { whats, whiches } from '../forms.ts'
import type { DateAhead, OwnInvitation } from '../queries.ts'
import { datesUrl, dateUrl } from '../urls.ts'
import { WhenFields } from './when-fields.tsx'

interface Props {
  invitation: OwnInvitation
  date: DateAhead
  now: Temporal.Instant
  problems: Problems
  typed: Typed
}

/** One date: move it or call it off, alone or with those after it. */
export function DatePage({ invitation, date, now, problems, typed }: Props) {
  const { id, title, series, all_day } = invitation
  return (
    <form
      method="post"
      action={dateUrl(id, date.id)}
      class="wrap narrow band stack gap-5"
      novalidate
    >
      <ErrorSummary problems={problems} />
      <Crumb href={datesUrl(id)} text={text('toDates')} />
      <div class="stack gap-3">
        <h1>{dateWords(date, now)}</h1>
        <p class="voice">{title}</p>
        <p>{text('dateTold', { taken: date.taken })}</p>
      </div>
      <Choices
        name="what"
        label={text('dateWhat')}
        layout="columns"
        value={typedLine(typed, 'what')}
        problem={problems.what}
        choices={whats.map((value) => ({ value, label: text(`date-${value}`) }))}
      />
      {isSeries(series) ? (
        <Choices
          name="which"
          label={text('dateWhich')}
          value={typedLine(typed, 'which')}
          problem={problems.which}
          choices={whiches.map((value) => ({
            value,
            label: text(`which-${value}`),
            help: text(`which-${value}-help`),
          }))}
        />
      ) : null}
      <div class="stack gap-5 for-moving">
        <WhenFields typed={typed} problems={problems} allDay={all_day} />
      </div>
      <div class="act above-0">
        <Button size="big">{text('dateSave')}</Button>
        <ButtonLink size="big" kind="alt" href={datesUrl(id)}>
          {text('dateLeave')}
        </ButtonLink>
      </div>
    </form>
  )
}
