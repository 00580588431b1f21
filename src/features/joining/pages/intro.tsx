import { day, dayAndTime } from '#platform/time/words.ts'
import { Cover } from '#ui/cover.tsx'
import { type Fact, Facts } from '#ui/facts.tsx'
import { Fold } from '#ui/fold.tsx'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { comingDates } from '../join-refusal.ts'
import type { InvitationDetail } from '../queries.ts'
import { said } from '../said.ts'
import { text } from '../text/index.ts'
import { calendarUrl, coverUrl, pictureUrl, posterUrl } from '../urls.ts'
import { friendLink, isSeries, priceWords, seriesWords, timeWords, whereWords } from '../words.ts'
import type { InvitationProps } from './invitation-page.tsx'

/** What one sees first: the picture, when, where, the price, and what one can do with it. */
export function Intro(props: InvitationProps & { isOpen: boolean }) {
  const { invitation, now, isOpen } = props
  const { id, cover, picture_id, picture_alt } = invitation
  const { title, summary, tongue } = said(props)
  return (
    <section class="intro">
      <Cover
        src={picture_id ? pictureUrl(picture_id) : coverUrl(cover, id)}
        alt={picture_alt ?? ''}
        id={id}
      />
      <div class="stack gap-3 t" {...tongue}>
        <h1>{title}</h1>
        <p class="voice">{summary}</p>
      </div>
      <Facts
        facts={[whenFact(invitation, now), whereFact(invitation, now), priceFact(invitation)]}
      />
      {isOpen ? (
        <ButtonLink href="#vaer-med" size="big" full class="go-bar">
          {text('wantToJoin')}
        </ButtonLink>
      ) : null}
      <Doings {...props} />
    </section>
  )
}

function whenFact(invitation: InvitationDetail, now: Temporal.Instant): Fact {
  const [next, ...later] = comingDates(invitation, now)
  if (!next) return { icon: 'cal', title: text('overTitle') }
  const rhythm = seriesWords(invitation.series)
  return {
    icon: 'cal',
    title: day(next.startsAt, now),
    text: (
      <>
        {invitation.all_day ? text('allDay') : timeWords(next)}
        {rhythm ? (
          <>
            <br />
            {rhythm}
          </>
        ) : null}
        {isSeries(invitation.series) && later.length > 0 ? (
          <Fold summary={text('laterDates')}>
            <ul class="bare">
              {later.slice(0, 8).map(({ startsAt }) => (
                <li>{dayAndTime(startsAt, now)}</li>
              ))}
            </ul>
          </Fold>
        ) : null}
      </>
    ),
  }
}

function whereFact(invitation: InvitationDetail, now: Temporal.Instant): Fact {
  const { place, place_text, place_awaits, place_bus, area } = invitation
  const [next] = comingDates(invitation, now)
  if (next?.place)
    return { icon: 'pin', tone: 'rose', title: next.place, text: text('justThatDay') }
  if (place_awaits) return { icon: 'pin', tone: 'rose', title: area, text: whereWords(invitation) }
  const spot = place ?? place_text
  const more = [
    spot.includes(area) ? '' : area,
    place ? place_text : '',
    place_bus ? text('bus', { bus: place_bus }) : '',
  ].filter(Boolean)
  return { icon: 'pin', tone: 'rose', title: spot, text: <Lines lines={more} /> }
}

const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line, place) => (
      <>
        {place > 0 ? <br /> : null}
        {line}
      </>
    ))}
  </>
)

const priceFact = ({ price_kroner, price_note }: InvitationDetail): Fact => ({
  icon: 'coin',
  tone: 'leaf',
  title: priceWords(price_kroner),
  text: price_note,
})

function Doings({ invitation, isOpen, address }: InvitationProps & { isOpen: boolean }) {
  return (
    <div class="no-print a stack gap-2">
      <div class="row gap-links">
        {isOpen ? (
          <ButtonLink href={calendarUrl(invitation.id)} kind="quiet" icon="cal">
            {text('toCalendar')}
          </ButtonLink>
        ) : null}
        <PrintButton>{text('printNotice')}</PrintButton>
        {invitation.status === 'published' ? (
          <ButtonLink href={posterUrl(invitation.id)} kind="quiet" icon="print">
            {text('poster')}
          </ButtonLink>
        ) : null}
        <ButtonLink href={friendLink(invitation.title, address)} kind="quiet" icon="share">
          {text('toFriend')}
        </ButtonLink>
      </div>
      <Fold summary={text('copyAddress')}>
        <label class="field">
          <span>{text('addressOfPage')}</span>
          <input readonly value={address} />
        </label>
      </Fold>
    </div>
  )
}
