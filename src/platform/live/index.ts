import type { Db } from '../database/index.ts'
import { log } from '../log/index.ts'
import { openStream, type Sent, type Stream } from './stream.ts'

export type { Sent } from './stream.ts'

/** What pages look at while it changes. */
export interface Watched<T> {
  name: string
  /** A number for each that is there. Another number than before means that it has changed. */
  numbers(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** All that those who look at one of them need, read once for all of them. */
  read(db: Db, id: string, lookers: readonly string[]): Promise<T | undefined>
}

/** Somebody with a page open. */
export interface Looker<T> {
  id: string
  /** The network they look from, or null for this machine. */
  network: string | null
  /** Who it is to the feature, for `read`. */
  looker: string
  /** The number of what the page shows. */
  seen: number
  show(thing: T): Sent
}

interface Open<T> extends Looker<T> {
  watched: Watched<T>
  stream: Stream
}

/** In milliseconds: so often it is asked what has changed, while somebody looks. */
const LOOK = 250
const LOOK_WHEN_AWAY = 2000
/** A proxy takes a line that is silent for a minute for dead. */
const SIGN_OF_LIFE = 20_000
/** A browser asks again by itself; a stream that nobody knows to be dead ends at last. */
const LONGEST = 3600_000

/** A whole hall looks from one network. */
const MOST_FROM_A_NETWORK = 400
const MOST = 1500

/**
 * Pages that are kept up to date while somebody looks, in this process. What has changed is asked
 * of the database, in one statement for all of them: so it holds across processes, no stream has a
 * connection of its own, and nothing is asked while nobody looks.
 */
export class Live {
  readonly #db: Db
  readonly #open = new Set<Open<unknown>>()
  #timer: NodeJS.Timeout | null = null
  #alive: NodeJS.Timeout | null = null
  #stopped = false

  constructor(db: Db) {
    this.#db = db
  }

  /** How many look. */
  get size(): number {
    return this.#open.size
  }

  /** A stream for one who looks, or null where there are too many or the process stops. */
  look<T>(watched: Watched<T>, looker: Looker<T>): ReadableStream<Uint8Array> | null {
    if (this.#stopped || this.#open.size >= MOST || this.#isFull(looker.network)) return null
    const stream = openStream(LONGEST, () => this.#open.delete(open))
    const open = { ...looker, watched, stream } as unknown as Open<unknown>
    this.#open.add(open)
    this.#timer ??= this.#soon(LOOK)
    this.#alive ??= setInterval(() => this.#signOfLife(), SIGN_OF_LIFE).unref()
    return stream.body
  }

  /** Ends every stream: the process is about to stop, and the browsers ask another. */
  end(): void {
    this.#stopped = true
    for (const { stream } of [...this.#open]) stream.end()
    this.#rest()
  }

  #isFull(network: string | null): boolean {
    if (network === null) return false
    let count = 0
    for (const open of this.#open) if (open.network === network) count += 1
    return count >= MOST_FROM_A_NETWORK
  }

  #soon(milliseconds: number) {
    return setTimeout(() => void this.#turn(), milliseconds).unref()
  }

  async #turn() {
    let next = LOOK
    try {
      const watched = new Set([...this.#open].map((open) => open.watched))
      for (const one of watched) await this.#lookAt(one)
    } catch (error) {
      log.broken('Pages that are open could not be kept up to date', error)
      next = LOOK_WHEN_AWAY
    }
    if (this.#open.size === 0 || this.#stopped) this.#rest()
    else this.#timer = this.#soon(next)
  }

  async #lookAt(watched: Watched<unknown>) {
    const lookers = [...this.#open].filter((open) => open.watched === watched)
    const byId = Map.groupBy(lookers, ({ id }) => id)
    const numbers = await watched.numbers(this.#db, [...byId.keys()])
    for (const [id, those] of byId) {
      const number = numbers.get(id)
      if (number === undefined) for (const { stream } of those) stream.end()
      else await this.#tell(those, number)
    }
  }

  async #tell(lookers: readonly Open<unknown>[], number: number) {
    const behind = lookers.filter(({ seen }) => seen !== number)
    const [first] = behind
    if (!first) return
    const thing = await first.watched.read(
      this.#db,
      first.id,
      behind.map(({ looker }) => looker),
    )
    for (const open of behind) {
      if (thing === undefined) {
        open.stream.end()
        continue
      }
      const sent = open.show(thing)
      open.seen = sent.number
      open.stream.send(sent)
    }
  }

  #signOfLife() {
    for (const { stream } of [...this.#open]) stream.signOfLife()
  }

  #rest() {
    if (this.#timer) clearTimeout(this.#timer)
    if (this.#alive) clearInterval(this.#alive)
    this.#timer = null
    this.#alive = null
  }
}

const all = new WeakMap<Db, Live>()

/** Begins with none open, for an app that is built on this database. */
export function beginLive(db: Db): Live {
  const live = new Live(db)
  all.set(db, live)
  return live
}

/** The open pages of the app on this database. */
export const liveOn = (db: Db): Live => all.get(db) ?? beginLive(db)
