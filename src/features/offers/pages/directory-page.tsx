import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { bringInUrl, directoryCsvUrl, directoryJsonUrl, offersUrl } from '../urls.ts'

/** The whole directory, to take along. */
export function DirectoryPage({ mayBringIn }: { mayBringIn: boolean }) {
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={offersUrl} text={text('backToAll')} />
      <h1>{text('directoryTitle')}</h1>
      <p class="voice">{text('directoryLead')}</p>
      <p>{text('directoryWhat')}</p>
      <section class="stack gap-3">
        <h2>{text('takeHeading')}</h2>
        <p>{text('takeText')}</p>
        <div class="row">
          <ButtonLink href={directoryJsonUrl} icon="note" kind="alt">
            {text('takeJson')}
          </ButtonLink>
          <ButtonLink href={directoryCsvUrl} icon="list" kind="alt">
            {text('takeCsv')}
          </ButtonLink>
        </div>
      </section>
      {mayBringIn ? (
        <section class="stack gap-3">
          <h2>{text('bringInTitle')}</h2>
          <p>{text('bringInLead')}</p>
          <div class="act">
            <ButtonLink href={bringInUrl} icon="plus">
              {text('chooseFile')}
            </ButtonLink>
          </div>
        </section>
      ) : null}
    </div>
  )
}
