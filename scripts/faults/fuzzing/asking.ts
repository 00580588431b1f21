import { chanceFrom } from './chance.ts'
import { learning } from './learning.ts'
import { type Known, type Odd, oddRequest } from './requests.ts'

export interface Target extends Omit<Known, 'cookies' | 'learned'> {
  answer(url: string, init: RequestInit): Promise<Response>
  /** Sessions, anew: some of what is asked signs people out. */
  signIn(): Promise<string[]>
}

export interface Fuzzed {
  seed: number
  /** How many answers had each status. */
  statuses: Record<number, number>
  /** What must not happen, a line each. */
  faults: string[]
}

const AT_ONCE = 8
const BETWEEN_SIGN_INS = 400

/** Asks every door so many odd things, and tells of each answer that is no answer. */
export async function fuzzTarget(
  target: Target,
  { requests, seed }: { requests: number; seed: number },
): Promise<Fuzzed> {
  const chance = chanceFrom(seed)
  const fuzzed: Fuzzed = { seed, statuses: {}, faults: [] }
  const lost = (error: unknown) => fuzzed.faults.push(`unhandled: ${String(error)}`)
  process.on('unhandledRejection', lost)
  const { learned, from } = learning()
  let cookies: string[] = []
  try {
    for (let done = 0; done < requests; done += AT_ONCE) {
      if (done % BETWEEN_SIGN_INS === 0) cookies = await target.signIn()
      const many = Math.min(AT_ONCE, requests - done)
      const odd = Array.from({ length: many }, () =>
        oddRequest(chance, { ...target, cookies, learned }),
      )
      const pages = await Promise.all(odd.map((one) => ask(target, one, fuzzed)))
      pages.forEach(from)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  } finally {
    process.off('unhandledRejection', lost)
  }
  return fuzzed
}

/** The words of a page, to find ways on in. */
async function ask(target: Target, { door, path, init }: Odd, fuzzed: Fuzzed): Promise<string> {
  const fault = (what: string) => fuzzed.faults.push(`${door}: ${what} at ${path.slice(0, 200)}`)
  try {
    const answer = await target.answer(target.baseUrl + path, init)
    fuzzed.statuses[answer.status] = (fuzzed.statuses[answer.status] ?? 0) + 1
    const words = await answer.text()
    if (answer.status >= 500) fault(String(answer.status))
    if (words.includes('<script>alert(1)')) fault('a script came back')
    if (answer.headers.get('x-content-type-options') !== 'nosniff') fault('no strict headers')
    return answer.headers.get('content-type')?.startsWith('text/html') ? words : ''
  } catch (error) {
    fault(String(error))
    return ''
  }
}
