import * as z from 'zod'
import type { Config } from '#platform/config/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { choose } from './choosing.ts'
import { type Chosen, chosenByPerson } from './chosen.ts'
import { subscriptionOf } from './subscription.ts'
import { text } from './text/index.ts'

const MOST = 5
/** The makers of browsers have each their own; a form may not make us knock on any other door. */
const services =
  /^https:\/\/(?:fcm\.googleapis\.com|updates\.push\.services\.mozilla\.com|[\w-]+\.push\.apple\.com|[\w.-]+\.notify\.windows\.com)\//

const bytes = (many: number) =>
  z.string().refine((value) => Buffer.from(value, 'base64url').length === many)

const subscription = z.object({
  endpoint: z.url().max(1000),
  keys: z.object({ p256dh: bytes(65), auth: bytes(16) }),
})

/** What the browser answered when it was asked, as JSON. */
export const browserForm = z.object({
  subscription: z
    .string({ error: () => text('browserProblem') })
    .max(4000, { error: () => text('browserProblem') })
    .transform((json, context) => {
      const read = subscription.safeParse(parsed(json))
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: text('browserProblem') })
      return z.NEVER
    }),
})

type Subscription = z.output<typeof subscription>

/** Whether what a browser gave is one of the services we know. */
export const isKnownService = ({ endpoint }: Subscription, config: Config): boolean =>
  config.allowPrivateAddresses || services.test(endpoint)

/**
 * From now on this browser is told. A browser belongs to whoever used the button last. With the
 * first one reminders go there, unless something else was chosen.
 */
export async function addBrowser(work: Work, personId: string, { endpoint, keys }: Subscription) {
  const { db, now, record } = work
  const person = found(await chosenByPerson(db, personId))
  const { id } = await db
    .insertInto('push_subscription')
    .values({ id: newId(), person_id: personId, endpoint, ...keys, created_at: now })
    .onConflict((one) => one.column('endpoint').doUpdateSet({ person_id: personId, ...keys }))
    .returning('id')
    .executeTakeFirstOrThrow()
  const older = person.browsers.filter((one) => one.endpoint !== endpoint).slice(0, 1 - MOST)
  for (const browser of older) await removeBrowser(work, person, browser.id)
  if (person.browsers.length === 0)
    for (const kind of ['reminder', 'soon'] as const)
      if (!person.chosen.has(kind)) await choose(work, personId, { kind, how: 'push' })
  await record('browser.added', { personId, browserId: id })
}

/** What waits for the browser goes by mail instead, unless another browser has the same. */
export async function removeBrowser(work: Work, person: Chosen, browserId: string): Promise<void> {
  const { db, now, record } = work
  const browser = found(person.browsers.find(({ id }) => id === browserId))
  const [email] = person.emails
  const instead =
    person.browsers.length > 1 || !email
      ? { sent_at: now, failed_at: null }
      : { channel: 'email' as const, recipient: email, failed_at: null, tries: 0, try_at: now }
  await db
    .updateTable('message')
    .set({ ...instead, problem: null })
    .where('channel', '=', 'push')
    .where('recipient', '=', subscriptionOf(browser))
    .where('sent_at', 'is', null)
    .execute()
  await db.deleteFrom('push_subscription').where('id', '=', browserId).execute()
  await record('browser.removed', { personId: person.personId, browserId })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
