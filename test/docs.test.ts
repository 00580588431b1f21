import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/source.ts'

const pages = await Array.fromAsync(glob('{*.md,docs/**/*.md}', { cwd: root }))

/** Links to files of ours, and files that are named as code. */
const named = (words: string, page: string) => [
  ...[...words.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, to = '']) =>
    path.join(path.dirname(page), to),
  ),
  ...[...words.matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)].map(([, to = '']) => to),
]

test.each(pages)('what %s points at is there', async (page) => {
  const words = await readFile(path.join(root, page), 'utf8')
  expect(named(words, page).filter((file) => !existsSync(path.join(root, file)))).toEqual([])
})
