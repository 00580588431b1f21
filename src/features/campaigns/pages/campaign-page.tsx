import type { Card } from '#features/finding/index.ts'
import { Cover } from '#ui/cover.tsx'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { InvitationCard } from '#ui/invitation-card.tsx'
import { Note } from '#ui/note.tsx'
import type { Standing } from '../standing.ts'
import { text } from '../text/index.ts'
import { guideUrl, searchUrl } from '../urls.ts'

interface Props {
  title: string
  sentence: string
  words: string
  picture: string
  alt: string
  standing: Standing
  /** When others can see it. */
  before: string
  cards: Card[]
  /** The list with all that fits. */
  all: string
  phone: { href: string; text: string }
}

/** What somebody meets who followed a flyer: a few words, and chairs that are free. */
export function CampaignPage(props: Props) {
  const { title, sentence, words, picture, alt, standing, before, phone } = props
  return (
    <div class="wrap page-top stack gap-sections">
      {standing === 'before' ? (
        <Note icon="eye" tone="sun">
          <p>{before}</p>
        </Note>
      ) : null}
      <div class="split">
        <div class="stack gap-5">
          <h1>{title}</h1>
          <p class="voice">{sentence}</p>
          {standing === 'over' ? <Over /> : words.split(/\n+/).map((one) => <p>{one}</p>)}
          <Talk phone={phone} />
        </div>
        <div class={alt ? undefined : 'no-print'}>
          <Cover src={picture} alt={alt} />
        </div>
      </div>
      {standing === 'over' ? null : <Fitting {...props} />}
    </div>
  )
}

const Over = () => (
  <Note icon="heart" tone="leaf" heading={text('overTitle')}>
    <p>{text('overText')}</p>
    <div class="row">
      <ButtonLink href={searchUrl()}>{text('findMore')}</ButtonLink>
    </div>
  </Note>
)

const Talk = ({ phone }: Pick<Props, 'phone'>) => (
  <p>
    {text('rather')} <a href={phone.href}>{text('call', { phone: phone.text })}</a>
  </p>
)

function Fitting({ cards, all, phone }: Props) {
  if (cards.length === 0)
    return (
      <Empty heading={text('nothing')} text={text('nothingText')}>
        <ButtonLink href={phone.href} icon="phone">
          {text('call', { phone: phone.text })}
        </ButtonLink>
        <ButtonLink href={guideUrl} kind="alt">
          {text('findMore')}
        </ButtonLink>
      </Empty>
    )
  return (
    <section class="stack gap-5" aria-labelledby="passer">
      <h2 id="passer">{text('fitting')}</h2>
      <div class="grid">
        {cards.map((card) => (
          <InvitationCard {...card} />
        ))}
      </div>
      <p class="no-print">
        <ButtonLink href={all} kind="alt">
          {text('seeAll')}
        </ButtonLink>
      </p>
    </section>
  )
}
