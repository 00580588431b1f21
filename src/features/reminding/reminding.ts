import { type House, placeLink, readInvitation } from '#features/joining/index.ts'
import { hasSmsGateway } from '#platform/config.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { type Reminder, reminderDue } from './due.ts'
import { reminderLetter, reminderSms } from './notices.ts'
import { comingSoon, type Due, notWritten } from './queries.ts'
import { stopLink } from './stopping.ts'

interface Wanted extends Due {
  reminder: Reminder
  key: string
}

/** So many are put in the outbox together: one unit of work each would take longer. */
const TOGETHER = 100

/** Reminds everybody who comes: each of each date at most twice, however often this runs. */
export async function remind(outside: Outside): Promise<void> {
  const wanted = await remindersWanted(outside)
  for (let first = 0; first < wanted.length; first += TOGETHER)
    await perform(outside, nobody, async (work) => {
      const some = wanted.slice(first, first + TOGETHER)
      const invitations = await read(work, some)
      for (const one of some) {
        const invitation = invitations.get(one.invitation_id)
        if (invitation) await tell(work, outside, one, invitation)
      }
      await work.record('reminders.sent', { count: some.length })
    })
}

async function remindersWanted({ db, now }: Outside): Promise<Wanted[]> {
  const due = (await comingSoon(db, now())).flatMap((one): Wanted[] => {
    const coming = { startsAt: one.starts_at, allDay: one.all_day, since: one.since }
    const reminder = reminderDue(coming, now())
    // A date that is moved is another one to be reminded of.
    const key = `${reminder} ${one.joining_id} ${one.occurrence_id} ${one.starts_at}`
    return reminder ? [{ ...one, reminder, key }] : []
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

async function tell(work: Work, house: House, one: Wanted, invitation: Invitation) {
  const stop = stopLink(house, one.joining_id)
  const link = placeLink(house, { id: one.joining_id })
  const about = { ...one, invitation, now: work.now, link, stop }
  const to = one.address
  await inLanguage(one.language, async () => {
    if (one.channel === 'email')
      await sendLetter(work, { to, key: one.key, stop, ...reminderLetter(about) })
    else if (hasSmsGateway(house.config))
      await sendSms(work, { to, key: one.key, body: reminderSms(about) })
  })
}
