import type { Card } from '#features/finding/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Fold } from '#ui/fold.tsx'
import { ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { InvitationCard } from '#ui/invitation-card.tsx'
import type { Answered } from '../answered.ts'
import { text } from '../text/index.ts'
import { invitationUrl, listUrl, placeUrl } from '../urls.ts'
import { AnswerButtons } from './how-it-went-page.tsx'
import { Talk } from './talk.tsx'

export interface AnsweredProps {
  asked: Answered
  token: string
  problems: Problems
  typed: Typed
  /** Other things, for whom it was not. */
  cards: Card[]
  helpPhone: string
  now: Temporal.Instant
}

/** Thank you, and what one's answer leads to. One can still say something else. */
export function AnsweredPage(props: AnsweredProps) {
  const { asked, token, problems } = props
  const { answer } = asked
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <h1>{text(answer === null ? 'thanksTitle' : `thanks-${answer}`)}</h1>
      {answer === 'again' ? <Again {...props} /> : null}
      {answer === 'not-for-me' ? <NotForMe {...props} /> : null}
      {answer === 'talk' ? <Talk {...props} /> : null}
      {answer === null ? (
        <p>
          <ButtonLink href={listUrl}>{text('findMore')}</ButtonLink>
        </p>
      ) : (
        <Fold summary={text('sayOtherwise')}>
          <AnswerButtons token={token} />
        </Fold>
      )}
    </div>
  )
}

function Again({ asked, token, now }: AnsweredProps) {
  const { title, comes, nextStartsAt, invitationId } = asked
  if (comes)
    return (
      <>
        <p class="voice">{text('againComes', { title })}</p>
        <p>
          <ButtonLink href={placeUrl(token)} kind="alt">
            {text('seePlace')}
          </ButtonLink>
        </p>
      </>
    )
  return (
    <>
      <p class="voice">
        {nextStartsAt
          ? text('againNext', { title, when: midSentence(dayAndTime(nextStartsAt, now)) })
          : text('againNoMore', { title })}
      </p>
      <p>
        {nextStartsAt ? (
          <ButtonLink href={invitationUrl(invitationId)}>{text('joinAgain')}</ButtonLink>
        ) : (
          <ButtonLink href={listUrl}>{text('findMore')}</ButtonLink>
        )}
      </p>
    </>
  )
}

function NotForMe({ asked, cards, token }: AnsweredProps) {
  return (
    <>
      <p class="voice">{text(asked.left ? 'notForMeFreed' : 'notForMe', { title: asked.title })}</p>
      {cards.length > 0 ? (
        <section class="stack gap-5">
          <h2>{text('maybeThis')}</h2>
          <div class="grid">
            {cards.map((card) => (
              <InvitationCard {...card} />
            ))}
          </div>
        </section>
      ) : null}
      <p class="row">
        <ButtonLink href={listUrl}>{text('findMore')}</ButtonLink>
        {asked.left ? (
          <ButtonLink href={placeUrl(token)} kind="alt">
            {text('seePlace')}
          </ButtonLink>
        ) : null}
      </p>
    </>
  )
}
