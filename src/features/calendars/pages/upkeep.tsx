import { Fold } from '#ui/fold.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import type { ShownCalendar } from '../queries.ts'
import { text } from '../text/index.ts'
import { endUrl, fetchAgainUrl, fileAgainUrl, welcomeUrl } from '../urls.ts'
import { FileField } from './file-field.tsx'

/** What one can do with the calendar itself. */
export function Upkeep({
  calendar,
  problem,
}: {
  calendar: ShownCalendar
  problem: string | undefined
}) {
  const { id, address } = calendar
  return (
    <section class="stack gap-5">
      <h2>{text('upkeepHeading')}</h2>
      {address ? (
        <form method="post" action={fetchAgainUrl(id)} class="stack gap-3">
          <p>{text('fetchedHourly')}</p>
          <p class="help">{address}</p>
          <div class="row">
            <Button kind="alt">{text('fetchAgain')}</Button>
          </div>
        </form>
      ) : null}
      <form
        method="post"
        action={fileAgainUrl(id)}
        enctype="multipart/form-data"
        novalidate
        class="stack gap-3"
      >
        <FileField
          name="file"
          label={text('fileAgain')}
          help={text('fileAgainHelp')}
          problem={problem}
        />
        <div class="row">
          <Button kind="alt">{text('showWhatIsNew')}</Button>
        </div>
      </form>
      <p>
        <ButtonLink kind="quiet" href={welcomeUrl(id)} icon="edit">
          {text('editWelcome')}
        </ButtonLink>
      </p>
      <Fold summary={text('end')}>
        <form method="post" action={endUrl(id)} class="stack gap-3">
          <p>{text('endText')}</p>
          <div class="row">
            <Button kind="alt">{text('endIt')}</Button>
          </div>
        </form>
      </Fold>
    </section>
  )
}
