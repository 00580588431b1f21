import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * First those that send and unpack much: a young process gives large pieces of memory back at once,
 * one that has read a thousand files looks through them all each time. And no worker is left alone
 * with a long one at the end.
 */
const heavy =
  /(bad-input|hostile|nights|standing\/\w+|story\/offers|by-mail\/mail|whole-export)\.test\.ts$/

const isHeavy = ({ moduleId }: TestSpecification) => heavy.test(moduleId)

class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => Number(isHeavy(b)) - Number(isHeavy(a)))
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/database.ts'],
    setupFiles: ['test/support/each-file.ts'],
    isolate: false,
    sequence: { sequencer: HeavyFirst },
    expect: { requireAssertions: true },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Node reads our files as it does in the program itself, not as Vite would make them.
    experimental: { viteModuleRunner: false },
    execArgv: [
      ...['--import', './scripts/running/jsx.mjs', '--import', './scripts/running/own-files.mjs'],
      // Room for what a test makes and drops.
      ...['--min-semi-space-size=32', '--max-semi-space-size=64'],
    ],
  },
})
