import { searchUrl } from '#features/finding/index.ts'
import { WeekDays } from '#features/local-areas/index.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { postUrl } from '../urls.ts'
import type { HubProps } from './hub-page.tsx'

/** What happens in the house in the next seven days, day by day. */
export function Week({ week }: Pick<HubProps, 'week'>) {
  if (week.length === 0)
    return (
      <Empty heading={text('weekNone')} text={text('weekNoneText')}>
        <ButtonLink href={searchUrl()}>{text('find')}</ButtonLink>
        <ButtonLink href={postUrl} kind="alt">
          {text('invite')}
        </ButtonLink>
      </Empty>
    )
  return (
    <section class="stack gap-5" aria-labelledby="uge">
      <h2 id="uge">{text('week')}</h2>
      <WeekDays week={week} />
    </section>
  )
}
