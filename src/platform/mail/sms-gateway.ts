import type { Config } from '../config/index.ts'
import { anywhere, askOutside } from '../outbound/index.ts'
import { internationalPhone } from '../phone.ts'
import type { Sender } from './mailer.ts'

const SECONDS = 15
const MOST_BYTES = 64 * 1024

/** A gateway's answer that was not yes; `responseCode` as SMTP has it: from 500 on, never try again. */
export class GatewayRefused extends Error {
  readonly responseCode: number
  constructor(status: number) {
    super(`The gateway answered ${status}`)
    const isFinal = status >= 400 && status < 500 && status !== 429 && status !== 408
    this.responseCode = isFinal ? 550 : 450
  }
}

/**
 * Text messages as JSON over HTTP, as GatewayAPI and others take them: a token, a sender, the words
 * and one recipient. `userref` is the same each time a message is tried.
 */
export function smsGateway({ url, token, sender }: NonNullable<Config['sms']>): Sender {
  return {
    async send({ id, recipient, body }, beforeLastWord) {
      await beforeLastWord()
      const { status } = await askOutside(url, {
        method: 'POST',
        mayReach: anywhere,
        mostBytes: MOST_BYTES,
        milliseconds: SECONDS * 1000,
        headers: { authorization: `Token ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          sender,
          message: body,
          encoding: 'UCS2',
          userref: id,
          recipients: [{ msisdn: Number(internationalPhone(recipient)) }],
        }),
      })
      if (status < 200 || status > 299) throw new GatewayRefused(status)
    },
    close: () => {},
  }
}
