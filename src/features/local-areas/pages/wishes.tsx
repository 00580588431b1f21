import { newWishUrl, wishListUrl, wishUrl } from '#features/wishes/index.ts'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import type { AreaProps } from './area-page.tsx'

/** What people here would like, and a way to say what one would like oneself. */
export function Wishes({ id, short, wishes }: AreaProps) {
  const [first] = wishes
  return (
    <section class="stack gap-5" aria-labelledby="oensker">
      <h2 id="oensker">{text('wishes')}</h2>
      {first ? (
        <ul class="grid bare">
          {wishes.map(({ id: wish, words, others }) => (
            <li class="panel t-sun stack gap-2">
              <p class="help">{text('wishBeginning')}</p>
              <a class="quiet strong" href={wishUrl(wish)}>
                <bdi>{words}</bdi>
              </a>
              {others > 0 ? <p class="help">{text('wishOthers', { count: others })}</p> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>{text('noWishes')}</p>
      )}
      <div class="act no-print">
        <ButtonLink href={newWishUrl} kind="alt" icon="edit">
          {text('wish')}
        </ButtonLink>
        {first && first.found > wishes.length ? (
          <a class="quiet" href={wishListUrl({ area: id })}>
            {text('allWishes', { count: first.found, area: short })}
          </a>
        ) : null}
      </div>
    </section>
  )
}
