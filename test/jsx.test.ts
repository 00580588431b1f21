import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { nodeFlags } from '../scripts/running/node-flags.mjs'

const page = `interface Props {
  name: string
}

export function fail({ name }: Props): never {
  throw new Error(name)
}

fail({ name: 'on line six' })
`

test('an error in a page names the line that somebody wrote, the first time and later', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medklang-jsx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'page.tsx')
  writeFileSync(file, page)
  const load = ['--input-type=module', '-e', `await import(${JSON.stringify(pathToFileURL(file))})`]
  for (const time of ['made', 'made before']) {
    const { stderr } = spawnSync(process.execPath, [...nodeFlags, ...load], { encoding: 'utf8' })
    expect(stderr, time).toMatch(/Error: on line six\n\s+at fail \(.*page\.tsx:6:9\)/)
  }
})
