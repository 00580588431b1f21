import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findChromium } from '../../test/support/chromium.ts'
import { installChromium } from './chromium.ts'
import { one, type Result } from './part.ts'
import { tool } from './tool.ts'

const reports = mkdtempSync(path.join(os.tmpdir(), 'medklang-reports-'))

/** What needs no running program: types, lint, format, imports. */
export const written = () =>
  Promise.all([
    holds('types', 'typescript', ['--noEmit', '-p', '.']),
    holds('types of the stories', 'typescript', ['--noEmit', '-p', 'test/stories']),
    holds('lint', '@biomejs/biome', ['lint', '--error-on-warnings', '.']),
    holds('format', '@biomejs/biome', ['check', '--linter-enabled=false', '.']),
    holds('imports', 'oxlint', ['-c', 'oxlint.json', '--type-aware', 'src', 'test', 'scripts']),
  ])

/** Rule, feature and house tests. */
export async function tests(): Promise<Result> {
  const file = path.join(reports, 'tests.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { ok, output } = await tool('vitest', ['run', ...reporters])
  const report = read<TestReport>(file)
  if (!report) return one('tests', false, output)
  // A file that cannot even be read has no tests to count: it counts as one that failed.
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + unread
  return {
    name: 'tests',
    passed: report.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    output,
  }
}

interface TestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** The stories in a real browser. */
export async function stories(): Promise<Result> {
  const chromium = findChromium() ?? installChromium()
  if (!chromium)
    return one(
      'stories',
      false,
      'There is no Chromium. Install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH.',
    )
  const file = path.join(reports, 'stories.json')
  const { ok, output } = await tool('@playwright/test', ['test', '--reporter=line,json'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  const report = read<StoryReport>(file)
  if (!report) return one('stories', false, output)
  const failed = report.stats.unexpected + report.errors.length
  return {
    name: 'stories',
    passed: report.stats.expected + report.stats.flaky,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.stats.skipped,
    output,
    second: report.suites.flatMap(flaky),
  }
}

interface StoryReport {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number }
  errors: unknown[]
  suites: Suite[]
}

interface Suite {
  specs: { title: string; tests: { status: string }[] }[]
  suites?: Suite[]
}

const flaky = ({ specs, suites = [] }: Suite): string[] => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title }) => title),
  ...suites.flatMap(flaky),
]

async function holds(name: string, program: string, args: string[]): Promise<Result> {
  const { ok, output } = await tool(program, args)
  return one(name, ok, output)
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return null
  }
}
