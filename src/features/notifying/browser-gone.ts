import { after } from '#platform/feature.ts'
import { nobody, perform } from '#platform/work.ts'
import { removeBrowser } from './browsers.ts'
import { chosenByPerson } from './chosen.ts'

/**
 * A message to a browser was given up. Where the browser is gone we forget it, and what it was to
 * be told goes by mail; so it does where its service was away too long.
 */
export const afterGivingUp = after(
  'message.failed',
  'notifying.browser-gone',
  ({ messageId }, outside) =>
    perform(outside, nobody, async (work) => {
      const message = await work.db
        .selectFrom('message')
        .select('recipient')
        .where('id', '=', messageId)
        .where('channel', '=', 'push')
        .where('failed_at', 'is not', null)
        .forUpdate()
        .executeTakeFirst()
      if (!message) return
      const { endpoint } = JSON.parse(message.recipient)
      const browser = await work.db
        .selectFrom('push_subscription')
        .select(['id', 'person_id'])
        .where('endpoint', '=', endpoint)
        .executeTakeFirst()
      const person = browser && (await chosenByPerson(work.db, browser.person_id))
      if (person) await removeBrowser(work, person, browser.id)
    }),
)
