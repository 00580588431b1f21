import { fileURLToPath } from 'node:url'

/**
 * How our Node is started. It may not guess that what a request makes will live long: after slow
 * requests it guesses so of every request, each keeps the next alive, and a kept page takes half as
 * long again. The room for new objects was tried at 4, 8 and 16 MB: 16 answers soonest, and is no
 * larger at rest.
 */
export const nodeFlags = [
  '--max-semi-space-size=16',
  '--no-allocation-site-pretenuring',
  ...['./jsx.mjs', './own-files.mjs'].flatMap((file) => [
    '--import',
    new URL(file, import.meta.url).href,
  ]),
]

const cache = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url))

/**
 * What our Node finds around it. The C library keeps a heap for every thread or so; one does, and
 * leaves some 15 MB. What was compiled once is not compiled again at the next start, but Node holds
 * on to it, 13 MB: not where a process runs for months, for 0.4 s.
 *
 * @param {Record<string, string | undefined>} env
 */
export const nodeEnvironment = ({ NODE_ENV }) => ({
  MALLOC_ARENA_MAX: '1',
  ...(NODE_ENV === 'production'
    ? { NODE_DISABLE_COMPILE_CACHE: '1' }
    : { NODE_COMPILE_CACHE: cache }),
})
