import { isSeries, unstored } from '#features/invitations/index.ts'
import { endsByRule } from '#platform/time/series-ending.ts'
import { Fold } from '#ui/fold.tsx'
import { Button, ButtonLink, TextField } from '#ui/forms.tsx'
import { typedLine } from '../../drafts/answers.ts'
import { text } from '../../text/index.ts'
import { editUrl } from '../../urls.ts'
import { addUrl, cancelUrl, endUrl, goOnUrl, pauseUrl } from '../urls.ts'
import type { DatesProps } from './dates-page.tsx'
import { WhenFields } from './when-fields.tsx'

/** What one can do with the dates as a whole. */
export function AllDates(props: DatesProps) {
  const { invitation, problems, typed } = props
  const { id, series, all_day } = invitation
  const has = (names: string[]) => names.some((name) => name in problems)
  return (
    <section class="stack gap-5">
      <h2>{text('datesMore')}</h2>
      <Fold summary={text('dateAdd')} icon="plus" open={has(['day', 'time', 'end', 'place'])}>
        <form class="stack gap-5" method="post" action={addUrl(id)} novalidate>
          <WhenFields typed={typed} problems={problems} allDay={all_day} />
          <div>
            <Button>{text('dateAddIt')}</Button>
          </div>
        </form>
      </Fold>
      {isSeries(series) ? <Pause {...props} open={has(['from', 'to'])} /> : null}
      {series.rrule === null ? null : endsByRule(unstored(series)) ? (
        <form class="stack" method="post" action={goOnUrl(id)}>
          <p>{text('datesEnd')}</p>
          <div>
            <Button kind="alt">{text('datesGoOn')}</Button>
          </div>
        </form>
      ) : (
        <Fold summary={text('datesEndFold')} icon="flag" open={has(['last'])}>
          <form class="stack gap-5" method="post" action={endUrl(id)} novalidate>
            <TextField
              name="last"
              label={text('datesLast')}
              help={text('dateHelp')}
              value={typedLine(typed, 'last')}
              problem={problems.last}
            />
            <div>
              <Button>{text('datesEndIt')}</Button>
            </div>
          </form>
        </Fold>
      )}
      <div class="row">
        <ButtonLink kind="quiet" href={editUrl(id)} icon="edit">
          {text('datesEdit')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={cancelUrl(id)} icon="cross">
          {text('datesCancel')}
        </ButtonLink>
      </div>
    </section>
  )
}

function Pause({ invitation, problems, typed, open }: DatesProps) {
  const field = (name: string) => ({
    name,
    value: typedLine(typed, name),
    problem: problems[name],
    help: text('dateHelp'),
  })
  return (
    <Fold summary={text('pauseFold')} icon="pause" open={open}>
      <form class="stack gap-5" method="post" action={pauseUrl(invitation.id)} novalidate>
        <p>{text('pauseText')}</p>
        <TextField {...field('from')} label={text('pauseFrom')} />
        <TextField {...field('to')} label={text('pauseTo')} />
        <div>
          <Button>{text('pauseIt')}</Button>
        </div>
      </form>
    </Fold>
  )
}
