/** One part of the tests, counted. */
export interface Result {
  name: string
  passed: number
  failed: number
  skipped: number
  /** What the tool said; shown when something failed. */
  output: string
  /** What passed only when it was tried again. */
  second?: string[]
}

/** Adds up all parts. */
export const sum = (results: readonly Result[]) =>
  results.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** A part that either holds or does not. */
export const one = (name: string, holds: boolean, output: string): Result => ({
  name,
  passed: holds ? 1 : 0,
  failed: holds ? 0 : 1,
  skipped: 0,
  output,
})

/** Says how a part went, with everything the tool said when it failed. */
export function tell({ name, passed, failed, skipped, output, second = [] }: Result) {
  if (failed > 0) console.log(`\n${output.trim()}\n`)
  const more = [failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean)
  console.log([`${name}: ${passed} passed`, ...more].join(', '))
  for (const title of second) console.log(`  passed only the second time: ${title}`)
}
