import { ButtonLink } from '#ui/forms.tsx'
import type { Search } from '../search.ts'
import { text } from '../text/index.ts'
import { searchCalendarUrl, searchFeedUrl, tellMeUrl } from '../urls.ts'

/** What fits later too, in one's own calendar or reader. */
export function Follow({ search }: { search: Search }) {
  return (
    <p class="row gap-links above-4 no-print">
      <ButtonLink kind="quiet" icon="mail" href={tellMeUrl(search)}>
        {text('tellMe')}
      </ButtonLink>
      <ButtonLink kind="quiet" icon="cal" href={searchCalendarUrl(search)}>
        {text('subscribe')}
      </ButtonLink>
      <ButtonLink kind="quiet" href={searchFeedUrl(search)}>
        {text('followNews')}
      </ButtonLink>
    </p>
  )
}
