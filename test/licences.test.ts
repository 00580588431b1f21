import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isAllowed } from './support/licence.ts'
import { root } from './support/source.ts'

interface Told {
  license?: string | { type?: string }
  licenses?: { type?: string }[]
}

const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
const lock: Record<string, Told> = read('package-lock.json').packages
const folders = Object.keys(lock).filter((folder) => folder.startsWith('node_modules/'))
const nameOf = (folder: string) => folder.split('node_modules/').at(-1) ?? ''

const licenceIn = ({ license, licenses }: Told): string =>
  (typeof license === 'string' ? license : license?.type) ??
  licenses?.map(({ type }) => type ?? 'unknown').join(' OR ') ??
  'unknown'

test('every package we build on may be used, changed and handed on', () => {
  const wrong = folders.filter(
    (folder) => !isAllowed(nameOf(folder), licenceIn(lock[folder] ?? {})),
  )
  expect(wrong.map((folder) => `${folder}: ${licenceIn(lock[folder] ?? {})}`)).toEqual([])
  expect(folders.length).toBeGreaterThan(100)
})

test('what is installed says the same of itself as the list', () => {
  const installed = folders.filter((folder) => existsSync(path.join(root, folder, 'package.json')))
  const wrong = installed.filter(
    (folder) => !isAllowed(nameOf(folder), licenceIn(read(`${folder}/package.json`))),
  )
  expect(wrong.map((folder) => `${folder}: ${licenceIn(read(`${folder}/package.json`))}`)).toEqual(
    [],
  )
  expect(installed.length).toBeGreaterThan(100)
})

test.each([
  ['GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['LGPL-3.0-or-later', false],
  ['SSPL-1.0', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['unknown', false],
  ['MIT AND GPL-2.0-only', false],
  ['(MIT OR GPL-2.0-only)', true],
  ['Apache-2.0 AND MIT', true],
])('a package under %s is allowed: %s', (licence, allowed) =>
  expect(isAllowed('some-package', licence)).toBe(allowed),
)

test('only the picture library may bring the licence of libvips', () => {
  const vips = 'Apache-2.0 AND LGPL-3.0-or-later'
  expect(isAllowed('@img/sharp-win32-x64', vips)).toBe(true)
  expect(isAllowed('@img/other', vips)).toBe(false)
})
