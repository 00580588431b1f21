import { day, midSentence } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button } from '#ui/forms.tsx'
import { Queue, type QueueItem } from '#ui/queue.tsx'
import { Table } from '#ui/table.tsx'
import type { Asking } from '../askings-query.ts'
import type { Companion } from '../board-query.ts'
import { goingStanding, type Review, reviewDue } from '../match-standing.ts'
import { movesFrom } from '../steps.ts'
import { text } from '../text/index.ts'
import { askingUrl, calledUrl, companionUrl, reviewUrl } from '../urls.ts'

interface Props {
  askings: Asking[]
  companions: Companion[]
  now: Temporal.Instant
}

/** Who waits, who is asked, who goes together, and how much each companion has. */
export function BoardPage({ askings, companions, now }: Props) {
  const isAt = (standing: 'proposed' | 'going') => (asking: Asking) =>
    asking.proposedAt !== null &&
    goingStanding({ ...asking, proposedAt: asking.proposedAt }) === standing
  const waiting = askings.filter(({ matchId }) => matchId === null)
  return (
    <div class="wrap band stack gap-7">
      <div class="stack gap-3">
        <h1>{text('boardTitle')}</h1>
        <p class="voice">{text('boardLead')}</p>
      </div>
      <Worried companions={companions} now={now} />
      <Reviews askings={askings} now={now} />
      <section class="stack gap-4" aria-labelledby="venter">
        <h2 id="venter">{text('waitingHeading')}</h2>
        {waiting.length === 0 ? <p>{text('waitingNone')}</p> : null}
        <Queue labelledby="venter" items={waiting.map((asking) => item(asking, now))} />
      </section>
      <Some
        id="spurgt"
        heading={text('proposedHeading')}
        askings={askings.filter(isAt('proposed'))}
        now={now}
      />
      <Some
        id="foelges"
        heading={text('goingBoardHeading')}
        askings={askings.filter(isAt('going'))}
        now={now}
      />
      <NextSteps companions={companions} />
      <div class="stack gap-4">
        <h2>{text('loadHeading')}</h2>
        {companions.length === 0 ? (
          <Empty heading={text('noCompanions')} text={text('lead')} level={2} />
        ) : (
          <Table
            caption={text('loadHeading')}
            columns={[{ text: text('name') }, { text: text('state') }, { text: text('load') }]}
            rows={companions.map(({ id, name, state, load, most }) => [
              <a class="quiet" href={companionUrl(id)}>
                <bdi>{name}</bdi>
              </a>,
              text(`state-${state}`),
              text('loadOf', { load, most }),
            ])}
          />
        )}
      </div>
    </div>
  )
}

function item(asking: Asking, now: Temporal.Instant): QueueItem {
  const { id, guestName: name, title, askedAt, askedBy, area, companionName: companion } = asking
  const hasSaid = asking.guestYesAt
    ? 'yes-guest'
    : asking.companionYesAt
      ? 'yes-companion'
      : 'yes-none'
  const isGoing = asking.guestYesAt !== null && asking.companionYesAt !== null
  return {
    href: askingUrl(id),
    icon: 'two',
    tone: asking.matchId ? 'leaf' : 'sun',
    title: text('forTitle', { name, title }),
    text: [
      asking.matchId ? text('withCompanion', { companion }) : text(`by-${askedBy}`),
      asking.matchId
        ? isGoing
          ? text('gone', asking)
          : text(hasSaid, { name, companion })
        : text('waitsSince', { when: midSentence(day(askedAt, now)), area }),
    ].join(' '),
  }
}

interface SomeProps {
  id: string
  heading: string
  askings: Asking[]
  now: Temporal.Instant
}

function Some({ id, heading, askings, now }: SomeProps) {
  if (askings.length === 0) return null
  return (
    <section class="stack gap-4" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <Queue labelledby={id} items={askings.map((asking) => item(asking, now))} />
    </section>
  )
}

function Worried({ companions, now }: Pick<Props, 'companions' | 'now'>) {
  const worried = companions.filter(({ worriedAt }) => worriedAt !== null)
  if (worried.length === 0) return null
  return (
    <section class="panel t-rose stack gap-4" aria-labelledby="ring">
      <h2 id="ring">{text('worriedHeading')}</h2>
      {worried.map(({ id, name, worriedAt }) => (
        <form method="post" action={calledUrl(id)} class="stack gap-3">
          <p>
            <a href={companionUrl(id)}>
              {text('worriedLine', {
                name,
                when: worriedAt ? midSentence(day(worriedAt, now)) : '',
              })}
            </a>
          </p>
          <div class="row">
            <Button icon="check">{text('haveCalled', { name })}</Button>
          </div>
        </form>
      ))}
    </section>
  )
}

function Reviews({ askings, now }: Pick<Props, 'askings' | 'now'>) {
  const due = askings.flatMap((asking) => {
    const { proposedAt, matchId } = asking
    const review = proposedAt && reviewDue({ ...asking, proposedAt }, now)
    return review && matchId ? [{ asking, matchId, review }] : []
  })
  if (due.length === 0) return null
  return (
    <section class="stack gap-4" aria-labelledby="snak">
      <h2 id="snak">{text('reviewHeading')}</h2>
      {due.map(({ asking, matchId, review }) => (
        <ReviewPanel {...{ asking, matchId, review }} />
      ))}
    </section>
  )
}

interface ReviewProps {
  asking: Asking
  matchId: string
  review: Review
}

const ReviewPanel = ({ asking, matchId, review }: ReviewProps) => (
  <form method="post" action={reviewUrl(matchId)} class="panel plain stack gap-3">
    <h3>
      <a href={askingUrl(asking.id)}>
        {text('forTitle', { name: asking.guestName, title: asking.title })}
      </a>
    </h3>
    <p>{text('withCompanion', { companion: asking.companionName })}</p>
    <p>{text(`review-${review}`)}</p>
    <div class="row">
      <Button icon="check">{text('reviewDone')}</Button>
    </div>
  </form>
)

function NextSteps({ companions }: Pick<Props, 'companions'>) {
  const ours = companions.filter(({ state }) =>
    movesFrom(state, 'coordinator').some(
      (move) => move === 'talk' || move === 'certificate' || move === 'start',
    ),
  )
  if (ours.length === 0) return null
  return (
    <section class="stack gap-4" aria-labelledby="nye">
      <h2 id="nye">{text('stepsHeading')}</h2>
      <Queue
        labelledby="nye"
        items={ours.map(({ id, name, state, label }) => ({
          href: companionUrl(id),
          icon: 'person',
          tone: 'lilac',
          title: name,
          text: text('companionLead', { label, state: text(`state-${state}`) }),
        }))}
      />
    </section>
  )
}
