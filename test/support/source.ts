import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.join(import.meta.dirname, '..', '..')

export interface Source {
  /** From the project's root, with forward slashes. */
  file: string
  code: string
}

/** Our own files under these patterns, with what is in them. */
export const sources = (...patterns: string[]): Source[] =>
  globSync(patterns, { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
    .map((file) => ({ file, code: readFileSync(path.join(root, file), 'utf8') }))

export const isTest = ({ file }: Source) => /\.(test|spec)\.tsx?$/.test(file)
