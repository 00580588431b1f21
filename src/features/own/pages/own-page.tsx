import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { OwnInvitation, type OwnInvitationProps } from './own-invitation.tsx'

interface Row {
  href: string
  title: string
  text: string
}

interface Props {
  name: string
  drafts: Row[]
  invitations: OwnInvitationProps[]
  joinings: Row[]
  links: {
    post: string
    find: string
    signOut: string
    reviews: string | null
    calls: string | null
    proposals: string | null
  }
}

/** One's own page: what one invites to, what one is writing, what one has said yes to. */
export function OwnPage({ name, drafts, invitations, joinings, links }: Props) {
  const nothing = drafts.length + invitations.length + joinings.length === 0
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{name ? text('hello', { name }) : text('title')}</h1>
      <Work {...links} />
      {nothing ? <Nothing {...links} /> : null}
      <Rows id="ja" heading={text('joinings')} rows={joinings} />
      {invitations.length > 0 ? (
        <section class="stack" aria-labelledby="mine">
          <h2 id="mine">{text('invitations')}</h2>
          {invitations.map((one) => (
            <OwnInvitation {...one} />
          ))}
        </section>
      ) : null}
      <Rows id="kladder" heading={text('drafts')} rows={drafts} />
      <div class="act">
        {nothing ? null : <ButtonLink href={links.post}>{text('post')}</ButtonLink>}
        <form method="post" action={links.signOut}>
          <Button kind="alt">{text('signOut')}</Button>
        </form>
      </div>
    </div>
  )
}

/** What somebody at the municipality does. */
function Work({ reviews, calls, proposals }: Props['links']) {
  if (!reviews && !calls) return null
  return (
    <div class="row">
      {reviews ? (
        <ButtonLink href={reviews} kind="alt">
          {text('reviews')}
        </ButtonLink>
      ) : null}
      {calls ? (
        <ButtonLink href={calls} kind="alt" icon="phone">
          {text('calls')}
        </ButtonLink>
      ) : null}
      {proposals ? (
        <ButtonLink href={proposals} kind="alt" icon="pin">
          {text('proposals')}
        </ButtonLink>
      ) : null}
    </div>
  )
}

function Nothing({ post, find }: Props['links']) {
  return (
    <Empty heading={text('emptyHeading')} text={text('emptyText')}>
      <ButtonLink href={find}>{text('find')}</ButtonLink>
      <ButtonLink href={post} kind="alt">
        {text('post')}
      </ButtonLink>
    </Empty>
  )
}

function Rows({ id, heading, rows }: { id: string; heading: string; rows: Row[] }) {
  if (rows.length === 0) return null
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="queue">
        {rows.map(({ href, title, text: words }) => (
          <li>
            <a class="own-row" href={href}>
              <b>{title}</b>
              <span>{words}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
