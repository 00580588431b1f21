import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { load } from './load.ts'
import { startPinned } from './processes.ts'
import type { Line } from './table.ts'

const PORT = 3901

/** Pages asked for again while nothing changed, against a constant page of the same bytes. */
export async function againstConstant(baseUrl: string, size: number, invitation: string) {
  const lines: Line[] = []
  const pages = { home: '/', list: '/invitationer', 'an invitation': invitation }
  for (const [what, page] of Object.entries(pages)) {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'medklang-page-')), 'page.html')
    writeFileSync(file, await (await fetch(baseUrl + page)).text())
    const constant = await startPinned('scripts/bench/constant.ts', PORT, { PAGE: file })
    const theirs = await load(`http://127.0.0.1:${PORT}/`)
    const ours = await load(baseUrl + page)
    await constant.stop()
    lines.push({
      size,
      what: `Kept page: ${what}`,
      value: ours.perSecond,
      unit: 'pages/s',
      ratio: ratio(ours.perSecond / theirs.perSecond, 'a constant page', 50),
    })
  }
  return lines
}

/** The list made anew each time, with its SQL, against the same list rendered from memory. */
export async function againstMemory(baseUrl: string, size: number, env: Record<string, string>) {
  const memory = await startPinned('scripts/bench/memory.tsx', PORT, env)
  const theirs = await load(`http://127.0.0.1:${PORT}/`)
  await memory.stop()
  // Somebody with a session is never given a kept page.
  const ours = await load(`${baseUrl}/invitationer`, {
    headers: { cookie: '__Host-medklang=nobody' },
  })
  return [
    {
      size,
      what: 'The list, made anew',
      value: ours.perSecond,
      unit: 'pages/s',
      ratio: ratio(ours.perSecond / theirs.perSecond, 'rendering from memory', 40),
    },
  ]
}

const ratio = (is: number, of: string, least: number) => ({
  of,
  is,
  wanted: `at least ${least} %: ${is * 100 >= least ? 'met' : 'not met'}`,
})
