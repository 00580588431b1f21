import { type InvitationRow, labelName, unstored } from '#features/invitations/index.ts'
import { priceWords, seriesWords, whereWords } from '#features/joining/index.ts'
import { occurrences } from '#platform/time/series.ts'
import { dayAndTime } from '#platform/time/words.ts'
import type { Line } from './pages/review-page.tsx'
import { text } from './text/index.ts'

type Shown = InvitationRow & {
  area: string
  place: string | null
  association: string | null
  host: string | null
  search_words: string[]
  /** The house that is to be asked when everybody may see it. */
  wishedPlace: string | null
}

const DAYS = 400

/** Everything an invitation says, each in a line. */
export function linesOf(invitation: Shown, now: Temporal.Instant): Line[] {
  const { welcome } = invitation
  const window = { from: now, until: now.add({ hours: 24 * DAYS }), most: 1 }
  const [next] = occurrences(unstored(invitation.series), window)
  const often = seriesWords(invitation.series)?.replace(/\.$/, '')
  const when = [often, next && dayAndTime(next.startsAt, now)]
  const { wishedPlace: place } = invitation
  const wish = place ? text('wishedPlace', { place }) : ''
  const where = [whereWords(invitation), invitation.place ? invitation.place_text : '', wish]
  const visit = welcome.steps.map(({ title, text: said }) => sentence(title, said))
  const searchWords = invitation.search_words.join(', ')
  return [
    { key: 'summary', value: invitation.summary },
    { key: 'host', value: invitation.association ?? (invitation.host || text('somebody')) },
    { key: 'when', value: when.filter(Boolean).join('. ') },
    { key: 'where', value: sentence(...where) },
    { key: 'greeter', value: sentence(welcome.greeter, welcome.meeting) },
    { key: 'visit', value: visit.join(' ') },
    { key: 'bring', value: invitation.bring },
    { key: 'room', value: invitation.places === null ? text('roomAll') : `${invitation.places}` },
    { key: 'price', value: sentence(priceWords(invitation.price_kroner), invitation.price_note) },
    { key: 'about', value: invitation.interests.map(labelName).join(', ') },
    { key: 'good', value: invitation.traits.map(labelName).join(', ') },
    ...(searchWords ? [{ key: 'searchWords', value: searchWords } as const] : []),
  ]
}

const sentence = (...parts: string[]) => parts.filter(Boolean).join('. ')
