import { listen, type Phone } from './phone.ts'

export interface Timing {
  /** Of one that is said, until each phone had it; in milliseconds, shortest first. */
  each: number[]
  /** Until the last phone had it. */
  all: number[]
}

interface Asked {
  baseUrl: string
  room: string
  phones: number
  rounds: number
  /** How many say something in the same moment. */
  atOnce: number
}

/** Says something and times until every phone has it, so many rounds. */
export async function sayAndTime({
  baseUrl,
  room,
  phones,
  rounds,
  atOnce,
}: Asked): Promise<Timing> {
  const all = await Promise.all(
    Array.from({ length: phones }, () => listen(`${baseUrl}${room}/nyt?fra=0`)),
  )
  const timing: Timing = { each: [], all: [] }
  for (let round = 0; round < rounds; round++) {
    const some = Array.from({ length: atOnce }, (_, one) => `${round} ${one} ${Date.now()}`)
    const times = await Promise.all(some.map((words) => said({ baseUrl, room, all, words })))
    for (const one of times) {
      timing.each.push(...one)
      timing.all.push(Math.max(...one))
    }
  }
  for (const phone of all) phone.hangUp()
  timing.each.sort((one, other) => one - other)
  timing.all.sort((one, other) => one - other)
  return timing
}

async function said(about: { baseUrl: string; room: string; all: Phone[]; words: string }) {
  const { baseUrl, room, all, words } = about
  const began = performance.now()
  const heard = all.map((phone) => phone.heard(words).then(() => performance.now() - began))
  const answer = await fetch(`${baseUrl}${room}/svar`, {
    ...{ method: 'POST', redirect: 'manual', headers: { origin: baseUrl } },
    body: new URLSearchParams({ words: `Det her siger jeg: ${words}` }),
  })
  if (answer.status !== 303) throw new Error(`It was not taken: ${answer.status}`)
  return Promise.all(heard)
}
