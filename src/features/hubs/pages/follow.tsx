import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { hubCalendarUrl, hubFeedUrl, newWishUrl } from '../urls.ts'

/** What happens there in one's own calendar, on paper, and what one misses. */
export function Follow({ slug, name }: { slug: string; name: string }) {
  return (
    <Panel tone="lake" labelledby="foelg" class="no-print">
      <h2 id="foelg" class="as-h3">
        {text('follow')}
      </h2>
      <p>{text('followText')}</p>
      <div class="stack gap-3">
        <ButtonLink href={hubCalendarUrl(slug)} kind="alt" icon="cal">
          {text('calendar')}
        </ButtonLink>
        <a class="quiet" href={hubFeedUrl(slug)}>
          {text('news', { name })}
        </a>
        <a class="quiet" href={newWishUrl}>
          {text('wish')}
        </a>
        <PrintButton>{text('print')}</PrintButton>
      </div>
    </Panel>
  )
}
