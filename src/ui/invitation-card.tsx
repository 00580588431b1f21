import type { Child } from 'hono/jsx'
import { coverName } from './cover.tsx'
import { SeatRing, type SeatRingProps } from './seat-ring.tsx'
import { Tags, type Trait } from './traits.tsx'

export interface InvitationCardProps extends Pick<SeatRingProps, 'taken' | 'places' | 'you'> {
  href: string
  title: string
  /** Address of the picture. */
  cover: string
  alt?: string | undefined
  /** Names the picture, so that it glides to the invitation's page. */
  id?: string | undefined
  /** "Torsdag 26. november kl. 14.30" */
  when: string
  /** The same for machines: 2026-11-26T14:30. */
  datetime: string
  /** Where, and who meets one. */
  where: string
  /** What is different about that date: "På torsdag mødes vi kl. 15.00 i stedet for 14.30." */
  different?: string | undefined
  /** "Vi plejer at være 6. Der er plads til 2 nye." */
  seats: string
  /** In the wide card: a few words more. */
  text?: string | undefined
  traits?: Trait[] | undefined
  traitsLabel?: string | undefined
  /** Over the title: why it is suggested, or a status. */
  above?: Child
  level?: 2 | 3 | undefined
  eager?: boolean | undefined
}

/** An invitation in a grid. The whole card leads to it. */
export function InvitationCard(card: InvitationCardProps) {
  return (
    <article class="card">
      <div class="pic" data-cover={coverName(card.id)}>
        <Picture {...card} />
        <p class="when">
          <time datetime={card.datetime}>{card.when}</time>
        </p>
      </div>
      <div class="txt">
        {card.above}
        <Title {...card} />
        <p class="where">{card.where}</p>
        {card.different ? <p class="different">{card.different}</p> : null}
      </div>
      <Seats {...card} />
    </article>
  )
}

/** An invitation in a list of results. */
export function WideInvitationCard(card: InvitationCardProps) {
  return (
    <article class="card wide">
      <div class="inner">
        <div class="pic" data-cover={coverName(card.id)}>
          <Picture {...card} />
        </div>
        <div class="txt">
          <p class="date">
            <time datetime={card.datetime}>{card.when}</time>
          </p>
          {card.above}
          <Title {...card} />
          <p class="where">{card.where}</p>
          {card.different ? <p class="different">{card.different}</p> : null}
          {card.text ? <p class="more-text">{card.text}</p> : null}
          <Seats {...card} />
          <Tags tags={card.traits?.slice(0, 4) ?? []} label={card.traitsLabel} />
        </div>
      </div>
    </article>
  )
}

function Picture({ cover, alt = '', eager }: InvitationCardProps) {
  return <img src={cover} alt={alt} width="640" height="400" loading={eager ? undefined : 'lazy'} />
}

function Title({ level = 3, href, title }: InvitationCardProps) {
  const Heading = `h${level}` as const
  return (
    <Heading>
      <a href={href}>{title}</a>
    </Heading>
  )
}

/** The seat ring with the words it draws. */
export function Seats({ seats, ...ring }: SeatRingProps & { seats: string }) {
  return (
    <p class="seats">
      <SeatRing taken={ring.taken} places={ring.places} you={ring.you} />
      <span>{seats}</span>
    </p>
  )
}
