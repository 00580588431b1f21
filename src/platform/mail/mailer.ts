import type { Config } from '../config/index.ts'
import type { Db } from '../database/index.ts'
import { type BeforeLastWord, holdTheEnd, type Waiting } from './last-word.ts'
import { webPush } from './push.ts'
import type { MessageRow } from './tables.ts'
import { vapidKeys } from './vapid.ts'

type Message = Pick<
  MessageRow,
  | 'id'
  | 'recipient'
  | 'subject'
  | 'body'
  | 'brief'
  | 'link'
  | 'html'
  | 'calendar'
  | 'stop'
  | 'reply_to'
  | 'channel'
>

/**
 * Hands one message over to the next server, or throws what that server answered. Where a message
 * that is sent again would be read twice, it calls `beforeLastWord` while nothing is sent yet.
 */
export interface Sender {
  send(message: Message, beforeLastWord: BeforeLastWord): Promise<void>
  close(): void
}

/** A sender by every channel. */
export interface Mailer extends Sender {
  /** What a browser is shown when it is asked whether it wants to be told. */
  pushKey: string
  /** Throws where the mail server does not let us in. Nothing is sent. */
  check(): Promise<void>
}

/**
 * Letters by one pool of connections to SMTP_URL, text messages by the gateway at SMS_URL, and
 * messages to browsers by the service each of them named. Where there is no server or gateway,
 * what was to be sent can only be read in the development inbox.
 */
export async function openMailer(config: Config, db: Db): Promise<Mailer> {
  const [email, sms] = await Promise.all([openSmtp(config), openSms(config)])
  const keys = await vapidKeys(db, config)
  // A letter on paper waits for somebody who prints it, and never comes here.
  const by = { email, sms, push: webPush(keys, config), letter: nowhere }
  return {
    pushKey: keys.publicKey,
    send: (message, beforeLastWord) => by[message.channel].send(message, beforeLastWord),
    check: () => email.check(),
    close: () => email.close(),
  }
}

type CheckedSender = Sender & Pick<Mailer, 'check'>

const nowhere: CheckedSender = { send: async () => {}, check: async () => {}, close: () => {} }

async function openSmtp({ smtpUrl, mailFrom, municipality }: Config): Promise<CheckedSender> {
  if (!smtpUrl) return nowhere
  // Loaded only where it is used: it takes its share of the memory at rest.
  const { default: nodemailer } = await import('nodemailer')
  const transport = nodemailer.createTransport({ url: smtpUrl, pool: true })
  holdTheEnd(transport)
  const host = mailFrom.slice(mailFrom.indexOf('@') + 1)
  return {
    async send({ id, recipient, subject, body, html, calendar, stop, reply_to }, beforeLastWord) {
      const letter: Waiting = {
        beforeLastWord,
        // The same each time it is tried: a mailbox shows it once.
        messageId: `<${id}@${host}>`,
        from: { name: `Medklang – ${municipality}`, address: mailFrom },
        to: recipient,
        ...(reply_to && { replyTo: reply_to }),
        subject,
        text: body,
        ...(html && { html }),
        ...(stop && { list: { unsubscribe: stop } }),
        headers: {
          // A machine that answers for somebody on holiday leaves it be (RFC 3834).
          'Auto-Submitted': 'auto-generated',
          ...(stop && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
        },
        ...(calendar && { icalEvent: { method: 'PUBLISH', content: calendar } }),
      }
      await transport.sendMail(letter)
    },
    async check() {
      await transport.verify()
    },
    close: () => transport.close(),
  }
}

async function openSms(config: Config): Promise<Sender> {
  if (!config.sms) return nowhere
  const { smsGateway } = await import('./sms-gateway.ts')
  return smsGateway(config.sms)
}
