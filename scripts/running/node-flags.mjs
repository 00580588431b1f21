/**
 * How our Node is started. A small nursery for new objects keeps the process small; 8 and 16 MB were
 * tried by turns with 4, and made no difference to pages a second that could be told from noise.
 */
export const nodeFlags = [
  '--max-semi-space-size=4',
  ...['./jsx.mjs', './own-files.mjs'].flatMap((file) => [
    '--import',
    new URL(file, import.meta.url).href,
  ]),
]

/** The C library keeps a heap for every thread or so; one does, and leaves some 15 MB. */
export const nodeEnvironment = { MALLOC_ARENA_MAX: '1' }
