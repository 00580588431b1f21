import { forgetJoining, type House } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { forgetMessages } from '#platform/mail/index.ts'
import { found } from '#platform/refusal.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { lockEntry } from './agreeing.ts'

type By = 'person' | 'helper' | 'time'

/** The actor's own entry is ended, as the one who is helped has asked on the phone. */
export async function endOwn(work: Work, house: House, id: string): Promise<void> {
  found(await lockEntry(work, id))
  await end(work, house, id, 'helper')
}

/**
 * What was agreed is over: it is erased with every place that was joined for them, and what was
 * written to them. Hosts hear that somebody does not come, and not who. Twice is once.
 */
export async function end(work: Work, house: House, id: string, by: By): Promise<void> {
  const { db, record } = work
  const entry = await db
    .selectFrom('assisted')
    .select('phone')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!entry) return
  const joinings = await db
    .selectFrom('joining')
    .select('id')
    .where('assisted_id', '=', id)
    .orderBy('id')
    .execute()
  const ids = joinings.map((one) => one.id)
  await forgetMessages(db, { to: await numberAlone(work, entry.phone), about: [id, ...ids] })
  for (const joiningId of ids) await forgetJoining(work, house, joiningId)
  await db.deleteFrom('assisted').where('id', '=', id).execute()
  await record('assisted.ended', { assistedId: id, by })
}

/** The number, where nobody has it on an account of their own: what is sent there is theirs. */
async function numberAlone({ db }: Work, phone: string | null): Promise<string[]> {
  if (phone === null) return []
  const account = await db
    .selectFrom('reach')
    .select('person_id')
    .where('channel', '=', 'phone')
    .where('address', '=', phone)
    .executeTakeFirst()
  return account ? [] : [phone]
}

/** Ends what was agreed until today, each in a unit of work of its own. */
export async function endWhatIsOver(outside: Outside): Promise<void> {
  const over = await outside.db
    .selectFrom('assisted')
    .select('id')
    .where('until', '<=', outside.now())
    .orderBy('id')
    .execute()
  for (const { id } of over)
    await perform(outside, nobody, (work) => end(work, outside, id, 'time'))
}
