import { sql } from 'kysely'
import { type House, type JoiningRow, PLACE, type Reminders } from '#features/joining/index.ts'
import { notify } from '#features/notifying/index.ts'
import { stopRemindersLink } from '#features/reminding/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { countNewcomer } from './counting.ts'
import { questionLetter, questionSms } from './notices.ts'
import { isMarked, saidYes, wasThere } from './said-yes.ts'
import { howItWentUrl } from './urls.ts'
import { type Visit, visitToAskAbout } from './visit-question.ts'

interface Guest {
  id: string
  invitation_id: string
  title: string
  first_name: string
  channel: JoiningRow['channel']
  address: string
  person_id: string | null
  language: Language
  /** Who wants no reminders, or has no address, finds the question on the page of their place only. */
  reminders: Reminders
  asked: boolean
  visits: (Omit<Visit, 'overAt'> & { overAt: string })[]
}

/** Asks each newcomer once how it was, a day or so after their first visit. Twice does no harm. */
export async function askNewcomers(outside: Outside): Promise<void> {
  const now = outside.now()
  const canSms = hasSmsGateway(outside.config)
  const due = (await lately(outside.db, now)).filter(
    (guest) =>
      (guest.channel !== 'phone' || canSms) &&
      visitToAskAbout({ asked: guest.asked, visits: guest.visits.map(visit) }, now)?.joiningId ===
        guest.id,
  )
  if (due.length === 0) return
  await perform(outside, nobody, async (work) => {
    for (const guest of due) await ask(work, outside, guest)
    await work.record('visits.asked', { count: due.length })
  })
}

const visit = (one: Guest['visits'][number]): Visit => ({
  ...one,
  overAt: Temporal.Instant.from(one.overAt),
})

/** Everybody not asked yet who had said yes to something these days, and all they had said yes to with its host. */
async function lately(db: Db, now: Temporal.Instant): Promise<Guest[]> {
  const { rows } = await sql<Guest>`
    select guest.id, guest.invitation_id, invitation.title, guest.first_name, guest.channel, guest.address,
      guest.person_id, guest.language, guest.reminders,
      exists (select ${fromSameHost}
          where joining.how_asked_at is not null) as asked,
      (select json_agg(json_build_object('joiningId', joining.id,
          'occurrenceId', occurrence.id, 'overAt', occurrence.over_at,
          'marked', ${isMarked}, 'came', ${wasThere}))
        ${fromSameHost} join occurrence on ${saidYes}
        where occurrence.over_at <= ${now}) as visits
    from joining guest
    join invitation on invitation.id = guest.invitation_id
    where guest.how_asked_at is null and guest.cancelled_at is null
      and guest.channel <> 'helper' and guest.id in (
      select joining.id from occurrence join joining on ${saidYes}
      where occurrence.over_at between ${now.subtract({ hours: 24 * 4 })} and ${now})
    order by guest.id`.execute(db)
  return rows
}

/** Every joining of the same address with the same host, this one too. */
const fromSameHost = sql`
  from joining
  join invitation other on other.id = joining.invitation_id
    and other.association_id is not distinct from invitation.association_id
    and (invitation.association_id is not null
      or other.host_id is not distinct from invitation.host_id)
    and joining.channel = guest.channel and joining.address = guest.address`

async function ask(work: Work, house: House, guest: Guest): Promise<void> {
  const first = await work.db
    .updateTable('joining')
    .set({ how_asked_at: work.now })
    .where('id', '=', guest.id)
    .where('how_asked_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!first) return
  await countNewcomer(work, guest.invitation_id)
  if (guest.reminders === 'none' || guest.channel === 'account') return
  const link = house.config.baseUrl + howItWentUrl(house.signer.sign(PLACE, guest.id))
  const about = { name: guest.first_name, title: guest.title, link }
  const to = { personId: guest.person_id, channel: guest.channel, address: guest.address }
  await inLanguage(guest.language, () =>
    notify(work, house, to, {
      sort: 'reminder',
      key: `how-it-went ${guest.id}`,
      about: [guest.invitation_id],
      ...questionLetter(about),
      brief: questionSms(about),
      link,
      stop: stopRemindersLink(house, guest.id),
    }),
  )
}
