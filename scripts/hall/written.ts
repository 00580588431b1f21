import type { Timing } from './timing.ts'

interface Measured {
  phones: number
  atOnce: number
  /** One says something, then another. */
  calm: Timing
  /** Many say something in the same moment. */
  busy: Timing
}

/** The page about it. */
export const written = ({ phones, atOnce, calm, busy }: Measured): string => `# A hall

Made by \`node scripts/run.mjs scripts/hall.ts\`: ${phones} phones have the room of a meeting open on one process with the embedded PostgreSQL, and all of it runs on the same machine. Measured from the moment an answer is sent until a phone has it on its line.

Wanted: within a second at the median.

| what | median | 95 of 100 | worst |
| --- | ---: | ---: | ---: |
${row('One says something, until a phone has it', calm.each)}
${row(`The same, until the last of ${phones} has it`, calm.all)}
${row(`${atOnce} of them say something at once, until a phone has one of them`, busy.each)}
${row('The same, until the last phone has the one', busy.all)}
`

const row = (what: string, sorted: readonly number[]) =>
  `| ${what} | ${at(sorted, 0.5)} | ${at(sorted, 0.95)} | ${at(sorted, 1)} |`

const at = (sorted: readonly number[], part: number) =>
  `${Math.round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0).toLocaleString('en')} ms`
