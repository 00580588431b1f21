import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import type { Outside } from '#platform/jobs/index.ts'
import { log } from '#platform/log/index.ts'
import { text } from '../text/index.ts'
import { readLetter } from './reading.ts'
import { addressee, receive } from './receiving.ts'

/** A letter of words is small; files are not passed on anyway. */
export const MOST_BYTES = 10 * 1024 * 1024
const AT_ONCE = 10

/**
 * Takes answers by SMTP (RFC 5321) in our own process: for our reply addresses and for nothing
 * else, so that nobody can send letters on through it. Gives its port, and how to close it.
 */
export async function listenForMail(outside: Outside, port: number) {
  // Loaded only where mail comes in: it takes its share of the memory at rest.
  const { SMTPServer } = await import('smtp-server')
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    banner: 'Medklang',
    size: MOST_BYTES,
    maxClients: AT_ONCE,
    socketTimeout: 60_000,
    closeTimeout: 5000,
    logger: false,
    onRcptTo({ address }, _, done) {
      addressee(outside, address).then((whose) => {
        if (typeof whose !== 'string') return done()
        done(answer(550, text(`smtp-${whose}`)))
      }, later(done))
    },
    onData(stream, { envelope }, done) {
      takeLetter(outside, stream, envelope).then((refused) => done(refused), later(done))
    },
  })
  server.on('error', (error) => log.broken('Mail in stumbled', error))
  const listening = server.listen(port)
  await once(listening, 'listening')
  return {
    port: (listening.address() as AddressInfo).port,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

interface Envelope {
  mailFrom: false | { address: string }
  rcptTo: { address: string }[]
}

/** Kept or refused as a whole; the same letter a second time is kept once. */
async function takeLetter(outside: Outside, stream: Readable, { mailFrom, rcptTo }: Envelope) {
  const raw = await bytesOf(stream)
  if (!raw) return answer(552, text('smtp-large'))
  const letter = await readLetter(raw)
  // A letter without a sender tells that another letter failed: nobody wrote it.
  const isAutomatic = letter.isAutomatic || !mailFrom || mailFrom.address === ''
  for (const { address } of rcptTo) {
    const whose = await addressee(outside, address)
    if (typeof whose !== 'string') await receive(outside, whose, { ...letter, isAutomatic })
  }
  return undefined
}

/** All of it, or null where it is too much; it is read to the end all the same. */
async function bytesOf(stream: Readable): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= MOST_BYTES) parts.push(part)
  }
  return size > MOST_BYTES ? null : Buffer.concat(parts)
}

const answer = (responseCode: number, words: string) =>
  Object.assign(new Error(words), { responseCode })

/** Something is wrong here, not with the letter: the other server keeps it and tries again. */
const later =
  (done: (error: Error) => void) =>
  (error: Error): void => {
    log.broken('Mail in stumbled', error)
    done(answer(451, text('smtp-later')))
  }
