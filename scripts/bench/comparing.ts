import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { compare } from './load.ts'
import { startPinned } from './processes.ts'
import type { Line } from './table.ts'

const PORT = 3901
const theirs = { url: `http://127.0.0.1:${PORT}/` }

/** Pages asked for again while nothing changed, against a constant page of the same bytes. */
export async function againstConstant(baseUrl: string, size: number, invitation: string) {
  const lines: Line[] = []
  const pages = { home: '/', list: '/invitationer', 'an invitation': invitation }
  for (const [what, page] of Object.entries(pages)) {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'medklang-page-')), 'page.html')
    writeFileSync(file, await (await fetch(baseUrl + page)).text())
    const constant = await startPinned('scripts/bench/constant.ts', PORT, { PAGE: file })
    const { perSecond, ratio } = await compare({ url: baseUrl + page }, theirs)
    await constant.stop()
    lines.push({
      size,
      what: `Kept page: ${what}`,
      value: perSecond,
      unit: 'pages/s',
      ratio: wanted(ratio, 'a constant page', 50),
    })
  }
  return lines
}

/** The list made anew each time, with its SQL, against the same list rendered from memory. */
export async function againstMemory(
  baseUrl: string,
  size: number,
  env: Record<string, string>,
): Promise<Line[]> {
  const memory = await startPinned('scripts/bench/memory.tsx', PORT, env)
  // Somebody with a session is never given a kept page.
  const ours = { url: `${baseUrl}/invitationer`, headers: { cookie: '__Host-medklang=nobody' } }
  const { perSecond, ratio } = await compare(ours, theirs)
  await memory.stop()
  return [
    {
      size,
      what: 'The list, made anew',
      value: perSecond,
      unit: 'pages/s',
      ratio: wanted(ratio, 'rendering from memory', 40),
    },
  ]
}

const wanted = (is: number, of: string, least: number) => ({
  of,
  is,
  wanted: `at least ${least} %: ${is * 100 >= least ? 'met' : 'not met'}`,
})
