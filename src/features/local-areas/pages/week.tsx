import { postUrl } from '#features/finding/index.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { WeekDays } from '../week-days.tsx'
import type { AreaProps } from './area-page.tsx'

/** What happens in the next seven days, day by day. */
export function Week({ week, short, links }: AreaProps) {
  if (week.length === 0)
    return (
      <Empty heading={text('nothing')} text={text('nothingText')}>
        <ButtonLink href={links.around}>{text('seeLater')}</ButtonLink>
        <ButtonLink href={postUrl} kind="alt">
          {text('invite')}
        </ButtonLink>
      </Empty>
    )
  return (
    <section class="stack gap-5" aria-labelledby="uge">
      <div class="stack gap-2">
        <h2 id="uge">{text('week')}</h2>
        <p>{text('weekOf')}</p>
      </div>
      <WeekDays week={week} />
      <p class="no-print">
        <a class="quiet" href={links.all}>
          {text('seeAll', { area: short })}
        </a>
      </p>
    </section>
  )
}
