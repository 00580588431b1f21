import { Readable } from 'node:stream'
import type { SendMailOptions, Transporter } from 'nodemailer'

/** Called when all but the last word of a message is handed over; where it throws, nothing is sent. */
export type BeforeLastWord = () => Promise<void>

export interface Waiting extends SendMailOptions {
  beforeLastWord: BeforeLastWord
}

/**
 * Holds back the end of each letter until `beforeLastWord` is done. A mail server takes a letter
 * when it has seen its end (RFC 5321, 4.1.1.4): up to then nothing is sent, from then on it may be.
 */
export function holdTheEnd<T, O extends object>(transport: Transporter<T, O>): void {
  transport.use('stream', ({ data, message }, done) => {
    const { beforeLastWord } = data as unknown as Waiting
    const whole = message.createReadStream.bind(message)
    message.createReadStream = (options) =>
      Readable.from(thenWait(whole(options), beforeLastWord), { objectMode: false })
    done()
  })
}

async function* thenWait(letter: Readable, before: BeforeLastWord) {
  yield* letter
  await before()
}
