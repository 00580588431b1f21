// Node runs our TypeScript as it stands, but does not read JSX: those files are made into
// JavaScript here, once for each content, and kept beside what Node has compiled.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import path from 'node:path'
import process from 'node:process'

const require = createRequire(import.meta.url)
const { version } = require('esbuild/package.json')
const cache = path.join(import.meta.dirname, '../../node_modules/.cache/jsx')

// An error names the line that somebody wrote.
process.setSourceMapsEnabled(true)

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const loaded = next(url, { ...context, format: 'module' })
    return { ...loaded, source: madeBefore(String(loaded.source), url) }
  },
})

function madeBefore(source, url) {
  const name = createHash('sha256').update(`${version} ${url} ${source}`).digest('hex')
  const file = path.join(cache, `${name}.js`)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const made = make(source, url)
    keep(file, made)
    return made
  }
}

/** Loaded when there is something new: most starts find everything made. */
function make(source, url) {
  return require('esbuild').transformSync(source, {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    format: 'esm',
    target: 'esnext',
    sourcefile: url,
    sourcemap: 'inline',
    sourcesContent: false,
  }).code
}

/** By a rename, so that two processes starting at once read whole files. A folder nobody may write in is none. */
function keep(file, made) {
  const fresh = `${file}.${process.pid}`
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(fresh, made)
    renameSync(fresh, file)
  } catch {}
}
