import { setTimeout as wait } from 'node:timers/promises'
import { ORIGIN } from './processes.ts'

const CONNECTIONS = 50
const TRIES = 40

interface Joinings {
  /** Where the processes are; whoever does not get an answer at one goes to the other. */
  urls: readonly string[]
  invitationId: string
  phones: readonly string[]
  /** Called with each that was answered yes. */
  answered(phone: string): void
}

/** So many people join one invitation from fifty connections, as a proxy in front would share them out. */
export async function joinAll({ urls, invitationId, phones, answered }: Joinings): Promise<void> {
  const waiting = phones.map((phone, number) => ({ phone, number }))
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        await joinUntilAnswered(one.phone, (tries) => {
          const base = urls[((one?.number ?? 0) + tries) % urls.length]
          return `${base}/invitationer/${invitationId}/tilslutning`
        })
        answered(one.phone)
      }
    }),
  )
}

async function joinUntilAnswered(phone: string, urlOf: (tries: number) => string) {
  const body = {
    firstName: 'Nummer',
    contact: phone,
    way: 'coming',
    series: 'yes',
    often: 'from-now-on',
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await fetch(urlOf(tries), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: ORIGIN },
      body: new URLSearchParams(body),
    }).catch(() => null)
    await answer?.body?.cancel().catch(() => {})
    if (answer?.status === 303) return
    if (answer && answer.status < 500) throw new Error(`A joining was answered ${answer.status}`)
    await wait(100)
  }
  throw new Error('A joining was never answered')
}
