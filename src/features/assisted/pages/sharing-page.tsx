import type { Problems } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Helper } from '../handing-over.ts'
import { text } from '../text/index.ts'
import { deskUrl, sharingUrl } from '../urls.ts'
import { Colleagues } from './hand-page.tsx'

/** Who looks after how many. The coordinator hands over all of somebody's, and reads none of it. */
export function SharingPage({ helpers, problems }: { helpers: Helper[]; problems: Problems }) {
  const busy = helpers.filter(({ entries }) => entries > 0)
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={deskUrl} text={text('toDesk')} />
      <h1>{text('sharingTitle')}</h1>
      <p class="voice">{text('sharingLead')}</p>
      {busy.length === 0 ? <p>{text('sharingNobody')}</p> : null}
      {busy.map(({ id, name, entries }, number) => (
        <Panel plain>
          <h2>
            {id === null
              ? text('looksAfterNobodys', { count: entries })
              : text('looksAfter', { name: name ?? '', count: entries })}
          </h2>
          <form method="post" action={sharingUrl} class="stack gap-3" novalidate>
            <input type="hidden" name="from" value={id ?? ''} />
            <Colleagues
              others={helpers.filter((one) => one.id !== id)}
              id={number === 0 ? 'to' : `to-${number}`}
              problem={number === 0 ? problems.to : undefined}
            />
            <div>
              <Button kind="alt">{text('handAll')}</Button>
            </div>
          </form>
        </Panel>
      ))}
    </div>
  )
}
