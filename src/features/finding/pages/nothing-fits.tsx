import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { newWishUrl } from '../urls.ts'
import { Cards } from './cards.tsx'
import type { ListPageProps } from './list-page.tsx'

/** Nothing fits: what comes closest, and why it is shown. */
export function NothingFits({ search, place, closest, corrected }: ListPageProps) {
  if (!closest)
    return (
      <Empty level={2} heading={text('none')} text={text('noneText')}>
        <ButtonLink href={newWishUrl}>{text('wish')}</ButtonLink>
      </Empty>
    )
  const words = corrected.reduce(
    (said, { typed, used }) => said.replace(typed, used),
    search.words.toLocaleLowerCase('da'),
  )
  const reasons = {
    words: () => text('closest-words', { words: corrected.length > 0 ? words : search.words }),
    interest: () => text('closest-interest'),
    area: () => text('closest-area', { place: place?.name ?? '' }),
    soonest: () => text('closest-soonest'),
  }
  return (
    <>
      <p class="voice below-5">{reasons[closest.closeness]()}</p>
      <Cards cards={closest.cards} />
    </>
  )
}
