/**
 * How our Node is started. A page is some megabytes of short-lived objects; a nursery with room for
 * several makes half as much again of pages a second, and the slowest of a hundred twice as fast.
 */
export const nodeFlags = ['--max-semi-space-size=16', '--import', 'tsx']

/** The C library keeps a heap for every thread or so; one does, and leaves some 15 MB. */
export const nodeEnvironment = { MALLOC_ARENA_MAX: '1' }
