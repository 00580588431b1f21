import { sql } from 'kysely'
import { todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { type Duty, listDuties } from './queries.ts'
import { text } from './text/index.ts'
import { type Turn, turnsIn } from './turns.ts'
import { turnUrl } from './urls.ts'

const DAYS_BEFORE = 14

/** Tells whoever sees to a turn two weeks before its day, and when the day is gone without a word: once each. */
export async function remindOfTurns(outside: Outside): Promise<void> {
  const today = todayAt(outside.now())
  const soon = today.add({ days: DAYS_BEFORE })
  for (const duty of await listDuties(outside.db, today))
    for (const year of [today.year - 1, today.year, today.year + 1])
      for (const turn of turnsIn(duty, year, today))
        if (!turn.outcome && Temporal.PlainDate.compare(turn.on, soon) <= 0)
          await perform(outside, nobody, (work) => remind(work, outside, { duty, turn }))
}

interface About {
  duty: Duty
  turn: Turn
}

async function remind(work: Work, outside: Outside, about: About): Promise<void> {
  const late = about.turn.state === 'missing'
  if (!(await isFirst(work, about, late))) return
  await tell(work, outside, about, late)
  const { year, month } = about.turn
  await work.record('duty.reminded', { dutyId: about.duty.id, year, month, late })
}

/** Two looking at once remind once: whoever came first has the row. A turn that is moved is reminded of anew. */
async function isFirst({ db, now }: Work, { duty, turn }: About, late: boolean) {
  const { year, month, plannedOn: planned_on, on } = turn
  const mark = late ? { late_for: on } : { soon_for: on }
  const row = { duty_id: duty.id, year, month, planned_on, changed_at: now, ...mark }
  const marked = await db
    .insertInto('duty_turn')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['duty_id', 'year', 'month'])
        .doUpdateSet(mark)
        .where(`duty_turn.${late ? 'late_for' : 'soon_for'}`, 'is distinct from', on),
    )
    .returning('duty_id')
    .executeTakeFirst()
  return marked !== undefined
}

interface Told {
  first_name: string
  language: string
  address: string
}

/** Whoever sees to it, and the secretaries where nobody does. */
async function tell(work: Work, { config }: Outside, { duty, turn }: About, late: boolean) {
  const { rows } = await sql<Told>`
    select distinct on (person.id) first_name, language, address
    from person join reach on reach.person_id = person.id and channel = 'email'
      join person_role on person_role.person_id = person.id
    where (until is null or until > ${work.now})
      and (person.id = ${duty.ownerId} and role not in ('committee-member', 'council-member')
        or ${duty.ownerId}::text is null and role = 'secretary')
    order by person.id, address`.execute(work.db)
  for (const { first_name, language, address } of rows)
    await inLanguage(languageOf(language), () => {
      const link = config.baseUrl + turnUrl(duty.id, turn)
      const about = { title: duty.title, on: dateWords(turn.on), person: first_name, link }
      const letter = late
        ? { subject: text('lateSubject', about), body: text('lateBody', about) }
        : { subject: text('soonSubject', about), body: text('soonBody', about) }
      return sendLetter(work, { to: address, ...letter })
    })
}
