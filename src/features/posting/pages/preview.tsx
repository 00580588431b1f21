import { Seats } from '#ui/invitation-card.tsx'
import { text } from '../text/index.ts'

export interface PreviewProps {
  title: string
  /** "Lørdag 28. november kl. 10.00", or nothing yet. */
  when: string | null
  where: string
  picture: string
  alt: string
  /** How many new people there is room for; null where there is room for all. */
  places: number | null
  usually: number
}

/** The card as it will stand in the list. The title follows what is being written. */
export function Preview({ title, when, where, picture, alt, places, usually }: PreviewProps) {
  return (
    <aside aria-label={text('soFar')}>
      <p class="strong below-3">{text('soFar')}</p>
      <div class="card">
        <div class="pic">
          <img src={picture} alt={alt} width="640" height="400" />
          <p class="when">{when ?? text('whenLater')}</p>
        </div>
        <div class="txt">
          <p class="card-title" data-mirror="title" data-empty={text('titleLater')}>
            {title || text('titleLater')}
          </p>
          <p class="where">{where || text('whereLater')}</p>
        </div>
        <Seats
          taken={Math.max(1, usually)}
          places={places === null ? null : places + Math.max(1, usually)}
          seats={usually > 1 ? text('youAre', { usually }) : text('youAreFirst')}
        />
      </div>
      <p class="help above-4">{text('pictureLater')}</p>
    </aside>
  )
}
