import { type Card, hubUrl } from '#features/finding/index.ts'
import { NoticeLink } from '#features/municipality/index.ts'
import { Cover } from '#ui/cover.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { InvitationCard } from '#ui/invitation-card.tsx'
import { Note } from '#ui/note.tsx'
import { type Trait, Traits } from '#ui/traits.tsx'
import type { ShownAssociation } from '../queries.ts'
import { text } from '../text/index.ts'
import { associationsUrl, associationUrl } from '../urls.ts'
import { AssociationSide } from './association-side.tsx'
import { Ours } from './ours.tsx'
import { Standing } from './standing.tsx'

export interface AssociationPageProps {
  association: ShownAssociation
  /** What it is about, in words: "strik og snak". */
  things: string
  cover: string
  cards: Card[]
  /** They have said within a year how they receive somebody new. */
  isReady: boolean
  places: { name: string; summary: string; traits: Trait[] }[]
  phone: { href: string; text: string }
  links: { post: string; whoComes: { href: string; title: string }[]; ask: string | null }
}

/** Who they are, what they do together, who meets one, and what they invite to. */
export function AssociationPage(props: AssociationPageProps) {
  const { association, things, cover, cards, isReady } = props
  const { name, summary, about, doings } = association
  return (
    <div class="wrap association">
      <Crumb href={associationsUrl} text={text('backToAll')} />
      <Cover src={cover} banner />
      <div class="split">
        <div class="stack gap-7">
          <section class="stack">
            <h1>{name}</h1>
            <p class="voice">{summary}</p>
            <Paragraphs words={about} />
          </section>
          <Standing {...association} />
          <Ours {...props} />
          {isReady ? (
            <Note icon="door" tone="leaf" heading={text('readyHeading')}>
              <p>{text('readyText')}</p>
            </Note>
          ) : null}
          {doings || things ? (
            <section class="stack" aria-labelledby="sammen">
              <h2 id="sammen">{text('doingsHeading')}</h2>
              <Paragraphs words={doings} />
              {things ? <p class="help">{text('aboutThings', { things })}</p> : null}
            </section>
          ) : null}
          <section class="stack gap-5" aria-labelledby="invitationer">
            <h2 id="invitationer">{text('invitationsHeading')}</h2>
            {cards.length === 0 ? <p>{text('noInvitations')}</p> : null}
            <div class="grid">
              {cards.map((card) => (
                <InvitationCard {...card} />
              ))}
            </div>
          </section>
          <Places {...props} />
          <Hubs {...association} />
          <Partners {...association} />
          <NoticeLink kind="association" id={association.id} />
        </div>
        <AssociationSide {...props} />
      </div>
    </div>
  )
}

function Paragraphs({ words }: { words: string }) {
  return (
    <>
      {words
        .split(/\n{2,}/)
        .filter((one) => one.trim() !== '')
        .map((one) => (
          <p>{one}</p>
        ))}
    </>
  )
}

/** Others they host invitations with; each of them has said yes to it. */
function Partners({ partners }: ShownAssociation) {
  if (partners.length === 0) return null
  return (
    <section class="stack gap-5" aria-labelledby="hvem-med">
      <h2 id="hvem-med">{text('partnersHeading')}</h2>
      <ul class="bare stack gap-3">
        {partners.map(({ id, name, summary }) => (
          <li>
            <a href={associationUrl(id)}>{name}</a>
            <br />
            {summary}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The houses they have said that they sit in. */
function Hubs({ hubs }: ShownAssociation) {
  if (hubs.length === 0) return null
  return (
    <section class="stack gap-5" aria-labelledby="holder-til">
      <h2 id="holder-til">{text('hubsHeading')}</h2>
      <ul class="bare stack gap-3">
        {hubs.map(({ slug, name, summary }) => (
          <li>
            <a href={hubUrl(slug)}>{name}</a>
            <br />
            {summary}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Places({ places }: Pick<AssociationPageProps, 'places'>) {
  if (places.length === 0) return null
  return (
    <section class="stack gap-5" aria-labelledby="steder">
      <h2 id="steder">{text('placesHeading')}</h2>
      {places.map(({ name, summary, traits }) => (
        <div class="stack gap-3">
          <h3>{name}</h3>
          <p>{summary}</p>
          <Traits traits={traits} />
        </div>
      ))}
    </section>
  )
}
