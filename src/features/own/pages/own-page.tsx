import type { Child } from 'hono/jsx'
import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
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
  associations: Row[]
  /** What one's associations host, or are asked to host, with others. */
  together: Row[]
  /** The places one answers for. */
  houses: Row[]
  /** The houses one's associations sit in, or are asked about. */
  seats: Row[]
  links: {
    post: string
    find: string
    signOut: string
    register: string
    choices: string
    together: string
    calendar: string
    /** Null where nobody can confirm anything with MitID. */
    mitId: string | null
    ways: string
    /** Null for who is grown. */
    age: string | null
    readings: string
    companions: string
    data: string
  }
  /** Whether they can be written to, and can get a code. */
  hasAddress: boolean
  /** A year has gone since they said that they are young. */
  asksAge: boolean
  /** The lists of somebody at the municipality. */
  work: Child
}

/** One's own page: what one invites to, what one is writing, what one has said yes to. */
export function OwnPage(props: Props) {
  const { name, drafts, invitations, joinings, associations, together, houses, links, work } = props
  const nothing = [...drafts, ...invitations, ...joinings, ...associations].length === 0
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{name ? text('hello', { name }) : text('title')}</h1>
      {props.hasAddress ? null : (
        <Note icon="mail">
          <p>{text('noAddress')}</p>
          <p>
            <a class="quiet" href={links.ways}>
              {text('addAddress')}
            </a>
          </p>
        </Note>
      )}
      {props.asksAge && links.age ? (
        <Note icon="info">
          <p>{text('olderNow')}</p>
          <p>
            <a class="quiet" href={links.age}>
              {text('sayAge')}
            </a>
          </p>
        </Note>
      ) : null}
      {work}
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
      <Rows id="sammen" heading={text('together')} rows={together} more={links.together} />
      <Rows id="huse" heading={text('houses')} rows={houses} />
      <Rows id="holder-til" heading={text('seats')} rows={props.seats} />
      <Rows id="foreninger" heading={text('associations')} rows={associations} />
      <Rows id="kladder" heading={text('drafts')} rows={drafts} />
      <div class="act">
        {nothing ? null : <ButtonLink href={links.post}>{text('post')}</ButtonLink>}
        <ButtonLink href={links.register} kind="alt">
          {text('register')}
        </ButtonLink>
        <ButtonLink href={links.choices} kind="alt">
          {text('choices')}
        </ButtonLink>
        <ButtonLink href={links.calendar} kind="alt" icon="cal">
          {text('calendar')}
        </ButtonLink>
        {links.mitId ? (
          <ButtonLink href={links.mitId} kind="alt">
            {text('mitId')}
          </ButtonLink>
        ) : null}
        <ButtonLink href={links.ways} kind="alt">
          {text('ways')}
        </ButtonLink>
        {links.age ? (
          <ButtonLink href={links.age} kind="alt">
            {text('age')}
          </ButtonLink>
        ) : null}
        <ButtonLink href={links.readings} kind="alt" icon="eye">
          {text('readings')}
        </ButtonLink>
        <ButtonLink href={links.companions} kind="alt" icon="two">
          {text('companions')}
        </ButtonLink>
        <ButtonLink href={links.data} kind="alt">
          {text('data')}
        </ButtonLink>
        <form method="post" action={links.signOut}>
          <Button kind="alt">{text('signOut')}</Button>
        </form>
      </div>
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

interface RowsProps {
  id: string
  heading: string
  rows: Row[]
  /** Where they stand with all one can do. */
  more?: string
}

function Rows({ id, heading, rows, more }: RowsProps) {
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
      {more ? (
        <p>
          <a class="quiet" href={more}>
            {text('togetherMore')}
          </a>
        </p>
      ) : null}
    </section>
  )
}
