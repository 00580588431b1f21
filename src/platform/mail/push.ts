import type { PushSubscription } from 'web-push'
import type { Config } from '../config/index.ts'
import { askOutside, openNet } from '../outbound/index.ts'
import type { Sender } from './mailer.ts'
import type { VapidKeys } from './vapid.ts'

const SECONDS = 15
const MOST_BYTES = 64 * 1024
/** A telephone that is off for longer does not hear of it; the page itself knows. */
const SECONDS_KEPT = 24 * 3600

/** The problem of a message to a browser that no longer wants to be told. */
export const GONE = 'The browser is gone'

/** A push service's answer that was not yes; `responseCode` as SMTP has it. */
class PushRefused extends Error {
  readonly responseCode: number
  constructor(status: number) {
    const isGone = status === 404 || status === 410
    super(isGone ? GONE : `The push service answered ${status}`)
    this.responseCode = isGone ? 550 : 450
  }
}

/**
 * Messages to browsers (RFC 8030), encrypted so that the push service cannot read them. The
 * message's id is its topic: one that is tried again takes the place of the first.
 */
export function webPush(keys: VapidKeys, config: Config): Sender {
  return {
    async send({ id, recipient, brief, link }) {
      // Loaded only where it is used: it takes its share of the memory at rest.
      const { default: library } = await import('web-push')
      const subscription: PushSubscription = JSON.parse(recipient)
      const { endpoint, headers, body } = library.generateRequestDetails(
        subscription,
        JSON.stringify({ text: brief, url: link, id }),
        {
          TTL: SECONDS_KEPT,
          topic: id,
          vapidDetails: { subject: `mailto:${config.mailFrom}`, ...keys },
        },
      )
      const { status } = await askOutside(endpoint, {
        method: 'POST',
        mayReach: openNet(config),
        mostBytes: MOST_BYTES,
        milliseconds: SECONDS * 1000,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, String(value)]),
        ),
        body: new Uint8Array(body),
      })
      if (status < 200 || status > 299) throw new PushRefused(status)
    },
    close: () => {},
  }
}
