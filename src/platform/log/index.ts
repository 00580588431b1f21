import { pino, stdTimeFunctions } from 'pino'
import { whereFailed } from '../failure.ts'
import { readable } from './readable.ts'

/** All that a line may tell. Nothing here is typed by anybody, or says who they are. */
export interface Facts {
  /** The number on the page of what failed. */
  id?: string
  method?: string
  /** The pattern of the door, never the address that was asked for. */
  route?: string
  status?: number
  count?: number
  ms?: number
  /** The kind of error and where it arose. */
  where?: string
}

/** Where the lines go, and whether what went well is told too. */
export const sink = {
  tellsAll: false,
  write: (line: string): void => void process.stdout.write(readable(line)),
}

const lines = pino(
  {
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  },
  { write: (line: string) => sink.write(line) },
)

/** The log: sentences of our own, and facts of the few kinds above. */
export const log = {
  info: (words: string, facts: Facts = {}): void => {
    if (sink.tellsAll) lines.info(facts, words)
  },
  warn: (words: string, facts: Facts = {}): void => lines.warn(facts, words),
  /** What broke and where; its message may quote what somebody typed, so it is left out. */
  broken: (words: string, error: unknown, facts: Facts = {}): void =>
    lines.error({ ...facts, where: whereFailed(error) }, words),
}

/** From now on each request is told too: a line of JSON each in production, short words elsewhere. */
export function openLog({ production }: { production: boolean }): void {
  sink.tellsAll = true
  if (production) sink.write = (line) => void process.stdout.write(line)
}
