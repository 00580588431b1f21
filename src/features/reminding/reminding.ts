import { type House, placeLink, readInvitation } from '#features/joining/index.ts'
import {
  type Addressee,
  type ChosenOf,
  chosenBy,
  notify,
  usual,
  whenToSend,
} from '#features/notifying/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { type Reminder, reminderDue } from './due.ts'
import { reminderLetter, reminderSms } from './notices.ts'
import { comingSoon, type Due, notWritten } from './queries.ts'
import { stopRemindersLink } from './stopping.ts'

interface Wanted extends Due {
  reminder: Reminder
  key: string
}

/** So many are put in the outbox together: one unit of work each would take longer. */
const TOGETHER = 100

/** Reminds everybody who comes: each of each date at most twice, however often this runs. */
export async function remind(outside: Outside): Promise<void> {
  const missing = await remindersMissing(outside)
  const chosen = await chosenBy(outside.db, missing.map(addressee))
  const wanted = missing.filter((one) => isWantedNow(one, chosen, outside.now()))
  for (let first = 0; first < wanted.length; first += TOGETHER)
    await perform(outside, nobody, async (work) => {
      const some = wanted.slice(first, first + TOGETHER)
      const invitations = await read(work, some)
      for (const one of some) {
        const invitation = invitations.get(one.invitation_id)
        if (invitation) await tell(work, outside, { one, invitation, chosen })
      }
      await work.record('reminders.sent', { count: some.length })
    })
}

/** Who does not want it gets none; who is to be left in peace now is looked at again later. */
function isWantedNow(one: Wanted, chosen: ChosenOf, now: Temporal.Instant): boolean {
  const about = { sort: sortOf(one), startsAt: one.starts_at } as const
  const sending = whenToSend(chosen(addressee(one))?.choices ?? usual, about, now)
  return sending !== null && Temporal.Instant.compare(sending.at, now) <= 0
}

async function remindersMissing({ db, now }: Outside): Promise<Wanted[]> {
  const due = (await comingSoon(db, now())).flatMap((one): Wanted[] => {
    const coming = { startsAt: one.starts_at, allDay: one.all_day, since: one.since }
    const reminder = reminderDue(coming, now())
    // A date that is moved is another one to be reminded of.
    const key = `${reminder} ${one.joining_id} ${one.occurrence_id} ${one.starts_at}`
    const wants = one.reminders === 'both' || one.reminders === reminder
    return reminder && wants ? [{ ...one, reminder, key }] : []
  })
  const missing = await notWritten(
    db,
    due.map(({ key }) => key),
  )
  return due.filter(({ key }) => missing.has(key))
}

type Invitation = NonNullable<Awaited<ReturnType<typeof readInvitation>>>

async function read({ db, now }: Work, some: readonly Wanted[]) {
  const found = new Map<string, Invitation>()
  for (const id of new Set(some.map(({ invitation_id }) => invitation_id))) {
    const invitation = await readInvitation(db, id, now)
    if (invitation) found.set(id, invitation)
  }
  return found
}

interface Telling {
  one: Wanted
  invitation: Invitation
  chosen: ChosenOf
}

async function tell(work: Work, house: House, { one, invitation, chosen }: Telling) {
  const link = placeLink(house, { id: one.joining_id })
  const about = { ...one, invitation, now: work.now, link }
  await inLanguage(one.language, () =>
    notify(
      work,
      house,
      addressee(one),
      {
        sort: sortOf(one),
        startsAt: one.starts_at,
        key: one.key,
        about: [invitation.id],
        ...reminderLetter(about),
        brief: reminderSms(about),
        link,
        stop: stopRemindersLink(house, one.joining_id),
      },
      chosen,
    ),
  )
}

const sortOf = ({ reminder }: Wanted) => (reminder === 'soon' ? 'soon' : 'reminder')

const addressee = ({ person_id, channel, address }: Wanted): Addressee => ({
  personId: person_id,
  channel,
  address,
})
