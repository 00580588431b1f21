import { type Card, postUrl } from '#features/finding/index.ts'
import { NoticeLink } from '#features/municipality/index.ts'
import type { Sketch } from '#features/sketches/index.ts'
import { Cover } from '#ui/cover.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { HiddenNote } from '#ui/hidden.tsx'
import { InvitationCard } from '#ui/invitation-card.tsx'
import type { Trait } from '#ui/traits.tsx'
import { Tags } from '#ui/traits.tsx'
import type { FactLine } from '../fact-lines.ts'
import { text } from '../text/index.ts'
import { placesUrl, showAgainUrl } from '../urls.ts'
import { Access } from './access.tsx'
import { Editing, Practical } from './practical.tsx'

export interface PlaceProps {
  id: string
  name: string
  summary: string
  area: string
  address: string
  /** Where it is, drawn; null where nobody has said. */
  sketch: Sketch | null
  opening: string
  youthHours: string
  photos: { src: string; alt: string }[]
  /** The picture drawn where there is no photo. */
  drawn: string
  traits: Trait[]
  lines: FactLine[]
  /** The names of what nobody knows yet. */
  unknown: string[]
  cards: Card[]
  /** Who looks after it, if anybody does. */
  keeper: { id: string; name: string; asksFirst: boolean } | null
  /** The houses it is a room of. */
  hubs: { slug: string; name: string }[]
  help: string
  isEditor: boolean
  /** Nobody but employees sees it. */
  isHidden: boolean
}

/** A place: what it is, whether one can get in, what happens there. */
export function PlacePage(props: PlaceProps) {
  const { id, name, summary, photos, drawn, traits, cards, isEditor } = props
  const [first, ...others] = photos
  return (
    <div class="wrap page-top stack gap-6">
      <Crumb href={placesUrl} text={text('toPlaces')} />
      {props.isHidden ? (
        <HiddenNote
          heading={text('hidden')}
          text={text('hiddenText')}
          action={showAgainUrl(id)}
          button={text('showAgain')}
        />
      ) : null}
      <div class="split">
        <div class="stack gap-6">
          <div class={first ? undefined : 'no-print'}>
            <Cover src={first?.src ?? drawn} alt={first?.alt ?? ''} />
          </div>
          <div class="stack gap-4">
            <h1>{name}</h1>
            <p class="voice">{summary}</p>
            <Tags tags={traits} label={text('good')} />
          </div>
          <Access {...props} />
        </div>
        <div class="stack gap-5">
          <Practical {...props} />
          {isEditor ? <Editing {...props} /> : null}
        </div>
      </div>
      <Photos photos={others} />
      <Happening cards={cards} />
      <div class="row no-print">
        <PrintButton>{text('print')}</PrintButton>
        <NoticeLink kind="place" id={id} />
      </div>
    </div>
  )
}

function Photos({ photos }: Pick<PlaceProps, 'photos'>) {
  if (photos.length === 0) return null
  return (
    <section class="stack" aria-labelledby="billeder">
      <h2 id="billeder">{text('photos')}</h2>
      <ul class="grid bare">
        {photos.map(({ src, alt }) => (
          <li>
            <img class="photo" src={src} alt={alt} width="640" height="400" loading="lazy" />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Happening({ cards }: Pick<PlaceProps, 'cards'>) {
  if (cards.length === 0)
    return (
      <Empty heading={text('nothingHappens')} text={text('nothingHappensText')}>
        <ButtonLink href={postUrl} kind="alt">
          {text('invite')}
        </ButtonLink>
      </Empty>
    )
  return (
    <section class="stack gap-5" aria-labelledby="sker">
      <h2 id="sker">{text('whatHappens')}</h2>
      <div class="grid">
        {cards.map((card) => (
          <InvitationCard {...card} />
        ))}
      </div>
    </section>
  )
}
