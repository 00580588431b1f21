import { afterAll, beforeEach } from 'vitest'
import { closeAll } from './closing.ts'

// Modules are shared by all files of a worker; this file alone is run for each of them.
beforeEach(async () => {
  await closeAll()
})
afterAll(async () => {
  await closeAll()
})
