import { differenceWords } from '#features/joining/index.ts'
import { midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import { text } from '../../text/index.ts'
import { dateWords } from '../../when/words.ts'
import type { DateAhead } from '../queries.ts'
import { againUrl, dateUrl } from '../urls.ts'

interface Props {
  id: string
  date: DateAhead
  now: Temporal.Instant
  /** It can still be changed. */
  open: boolean
}

/** One date: when, what is different about it, how many come, and what one can do. */
export function DateRow({ id, date, now, open }: Props) {
  const words = dateWords(date, now)
  const different = date.cancelled ? null : differenceWords(date, now)
  const named = <span class="vh"> {midSentence(words)}</span>
  return (
    <li class="date-row">
      <div class="stack gap-2">
        <b>{words}</b>
        {date.cancelled ? <Status kind="declined" text={text('dateOff')} /> : null}
        {different ? <span>{different}</span> : null}
        <span class="help">{text('dateTaken', { taken: date.taken })}</span>
      </div>
      {open ? (
        <div class="row">
          {date.cancelled || different ? (
            <form method="post" action={againUrl(id, date.id)}>
              <Button kind="alt">
                {text(date.cancelled ? 'datePutBack' : 'dateMoveBack')}
                {named}
              </Button>
            </form>
          ) : null}
          {date.cancelled ? null : (
            <ButtonLink kind="alt" href={dateUrl(id, date.id)}>
              {text('dateChange')}
              {named}
            </ButtonLink>
          )}
        </div>
      ) : null}
    </li>
  )
}
