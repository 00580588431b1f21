import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import type { MessageRow } from '#platform/mail/tables.ts'
import { inLanguage } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { type Chosen, chosenBy } from './chosen.ts'
import type { House } from './notifying.ts'
import { stopLink } from './stopping.ts'
import { text } from './text/index.ts'
import { choicesUrl } from './urls.ts'

/** Puts what has waited long enough in one letter to each: all of it, or after a crash none of it yet. */
export async function gather(outside: Outside): Promise<void> {
  const due = await outside.db
    .selectFrom('message')
    .select('recipient')
    .distinct()
    .where('gathered', '=', true)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('try_at', '<=', outside.now())
    .execute()
  const failures: unknown[] = []
  for (const { recipient } of due)
    await perform(outside, nobody, (work) => gatherFor(work, outside, recipient)).catch((error) =>
      failures.push(error),
    )
  // One that fails is tried again next time and holds nobody else up.
  if (failures.length > 0) throw failures[0]
}

async function gatherFor(work: Work, house: House, recipient: string): Promise<void> {
  const waiting = await work.db
    .selectFrom('message')
    .selectAll()
    .where('recipient', '=', recipient)
    .where('gathered', '=', true)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('try_at', '<=', work.now)
    .orderBy('number')
    .forUpdate()
    .skipLocked()
    .execute()
  const [first, ...more] = waiting
  if (!first) return
  const to = { personId: null, channel: 'email', address: recipient } as const
  const person = (await chosenBy(work.db, [to]))(to)
  // Alone it is sent as it is; and nobody knows any more in which language to put several together.
  if (more.length === 0 || !person) return letGo(work, waiting)
  await inLanguage(person.language, () => send(work, house, { recipient, waiting, person }))
  await mark(work, waiting, { sent_at: work.now })
  await work.record('notices.gathered', { messageId: first.id, count: waiting.length })
}

interface Gathered {
  recipient: string
  waiting: readonly MessageRow[]
  person: Chosen
}

function send(work: Work, house: House, { recipient, waiting, person }: Gathered): Promise<void> {
  const stop = stopLink(house, person.personId, 'gathered')
  return sendLetter(work, {
    to: recipient,
    stop,
    about: waiting.flatMap(({ about }) => about),
    fleeting: waiting.some(({ fleeting }) => fleeting),
    subject: text('gatheredSubject', { count: waiting.length }),
    body: text('gatheredBody', {
      list: waiting.map(({ subject, brief }) => `${subject}\n${brief}`).join('\n\n'),
      choose: house.config.baseUrl + choicesUrl,
      stop,
    }),
  })
}

const letGo = (work: Work, waiting: readonly MessageRow[]) =>
  mark(work, waiting, { gathered: false })

async function mark(
  { db }: Work,
  waiting: readonly MessageRow[],
  as: { sent_at: Temporal.Instant } | { gathered: false },
): Promise<void> {
  await db
    .updateTable('message')
    .set(as)
    .where(
      'id',
      'in',
      waiting.map(({ id }) => id),
    )
    .execute()
}
