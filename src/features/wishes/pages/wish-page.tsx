import { invitationUrl } from '#features/invitations/index.ts'
import { NoticeLink } from '#features/municipality/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { day, midSentence } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Panel } from '#ui/panel.tsx'
import { ageWords } from '../age-words.ts'
import type { FoundWish } from '../queries.ts'
import { goesAwayAt } from '../reach.ts'
import { text } from '../text/index.ts'
import { makeUrl, wishesUrl } from '../urls.ts'
import { MeToo } from './me-too.tsx'

interface Props {
  wish: FoundWish
  /** The page of one's own voice, for somebody signed in who has one. */
  own: string | null
  isKnown: boolean
  problems: Problems
  typed: Typed
  now: Temporal.Instant
  helpPhone: string
}

/** One wish, and the two things one can do with it: say the same, and begin it. */
export function WishPage(props: Props) {
  const { wish, own, problems, now } = props
  const ages = ageWords(wish)
  return (
    <div class="wrap narrow band close stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={wishesUrl} text={text('allWishes')} />
      <h1>{text('wishTitle', { words: wish.words })}</h1>
      <p class="voice">{text('others', { count: wish.others })}</p>
      <p>
        {text('fromArea', { area: wish.area })}. {ages}
      </p>
      {wish.answered_at ? <Became {...wish} /> : null}
      {wish.answered_at || wish.status !== 'shown' ? null : (
        <>
          {own ? <SaidAlready href={own} /> : <MeToo {...props} />}
          <Making id={wish.id} />
        </>
      )}
      <p class="help">
        {text('noNames')}{' '}
        {text('goesAway', { date: midSentence(day(goesAwayAt(wish.created_at), now)) })}
      </p>
      {wish.status === 'shown' ? <NoticeLink kind="wish" id={wish.id} /> : null}
    </div>
  )
}

const Became = ({ invitationId, title }: Pick<FoundWish, 'invitationId' | 'title'>) => (
  <Note icon="check" tone="leaf" heading={text('becameHeading')}>
    <p>{invitationId ? text('becameText', { title: title ?? '' }) : text('becameGone')}</p>
    {invitationId ? (
      <ButtonLink href={invitationUrl(invitationId)}>{text('seeInvitation')}</ButtonLink>
    ) : null}
  </Note>
)

const SaidAlready = ({ href }: { href: string }) => (
  <Note icon="check" tone="leaf" heading={text('saidAlready')}>
    <p>{text('saidAlreadyText')}</p>
    <ButtonLink href={href} kind="quiet">
      {text('seeOwn')}
    </ButtonLink>
  </Note>
)

const Making = ({ id }: { id: string }) => (
  <Panel tone="lake" labelledby="begynd">
    <h2 id="begynd">{text('makeHeading')}</h2>
    <p>{text('makeText')}</p>
    <form method="post" action={makeUrl(id)}>
      <Button kind="alt">{text('make')}</Button>
    </form>
  </Panel>
)
