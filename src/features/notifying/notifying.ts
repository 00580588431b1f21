import { type Config, hasSmsGateway } from '#platform/config/index.ts'
import { sendLetter, sendOnPaper, sendPush, sendSms } from '#platform/mail/index.ts'
import type { Signer } from '#platform/secret.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { type Kind, usual } from './choices.ts'
import { type Addressee, type Chosen, type ChosenOf, chosenBy } from './chosen.ts'
import { onPaper } from './on-paper.ts'
import { stopLink } from './stopping.ts'
import { subscriptionOf } from './subscription.ts'
import { text } from './text/index.ts'
import { choicesUrl } from './urls.ts'
import { type Way, wayTo } from './way.ts'
import { hasTimeForPost, type Sort, whenToSend } from './when-to-send.ts'

/** What commands need besides the work: the address of the house, and its key. */
export interface House {
  config: Config
  signer: Signer
}

export interface Notice {
  sort: Exclude<Sort, 'code'>
  /** When what it is about begins, where it does. */
  startsAt?: Temporal.Instant | null
  /** Of two with the same key, only the first is sent. */
  key?: string
  subject: string
  body: string
  /** The same in a sentence or two, with its link. */
  brief: string
  link: string
  /** Where it is stopped with one press; without it, it is the kind that is stopped. */
  stop?: string
  calendar?: string
  /** Where an answer by mail goes. */
  replyTo?: string | undefined
  /** The ids of those it tells about, and whether it is kept: see the outbox. */
  about?: readonly string[] | undefined
  fleeting?: boolean
}

/**
 * Tells one person something in the language of the moment, by the way and at the time they chose.
 * `chosen` saves asking for each where many are told.
 */
export async function notify(
  work: Work,
  house: House,
  to: Addressee,
  notice: Notice,
  chosen?: ChosenOf,
): Promise<void> {
  const person = (chosen ?? (await chosenBy(work.db, [to])))(to)
  const sending = whenToSend(person?.choices ?? usual, notice, work.now)
  if (!sending) return
  const kind: Kind = notice.sort === 'cancelled' ? 'news' : notice.sort
  const how = person?.chosen.has(kind) ? person.choices.how[kind] : undefined
  const hasSms = hasSmsGateway(house.config)
  const hasTime = hasTimeForPost(notice.startsAt, work.now)
  const way = wayTo({ to, person, how, gathered: sending.gathered, hasSms, hasTime })
  const stop = notice.stop ?? (person && stopLink(house, person.personId, kind))
  if (way) await put(work, house, way, { ...notice, ...sending, kind, stop, person })
}

type Told = Omit<Notice, 'stop'> & {
  at: Temporal.Instant
  gathered: boolean
  kind: Kind
  stop: string | undefined
  person: Chosen | undefined
}

async function put(work: Work, { config }: House, way: Way, told: Told): Promise<void> {
  const { key, at, gathered, subject, brief, link, calendar, replyTo, stop, kind } = told
  const { about, fleeting = false } = told
  const shared = { at, about, fleeting, ...(key !== undefined && { key }) }
  if (way.by === 'sms') {
    const body = stop ? text('smsWithStop', { brief, stop }) : brief
    return sendSms(work, { ...shared, to: way.address, body })
  }
  if (way.by === 'paper') {
    const closing = [text('paperCall', { phone: config.helpPhone.replaceAll(' ', '\u00a0') })]
    const paper = { language: languageNow(), opening: onPaper(told.body), sections: [], closing }
    return sendOnPaper(work, { ...shared, to: way.address, subject, body: told.body, paper })
  }
  const choose = told.person ? text('chooseLine', { link: config.baseUrl + choicesUrl }) : ''
  const body = stop
    ? text('withStop', { body: told.body, line: text(`stop-${kind}`), stop, choose })
    : told.body
  const letter = {
    ...{ ...shared, subject, body, brief, link, replyTo, gathered },
    ...(calendar !== undefined && { calendar }),
    ...(stop !== undefined && { stop }),
  }
  if (way.by === 'email') return sendLetter(work, { ...letter, to: way.address })
  for (const [number, browser] of way.browsers.entries())
    await sendPush(work, {
      ...letter,
      ...(key !== undefined && number > 0 && { key: `${key} ${browser.id}` }),
      to: subscriptionOf(browser),
      // Nobody else who sees the telephone is to read what it is about.
      brief: text(`push-${told.sort}`),
    })
}
