import { expect } from 'vitest'
import { saysIt } from '../../src/features/inputs/test-say.ts'
import type { world } from '../world.ts'
import { marked } from './marked.ts'

type World = Awaited<ReturnType<typeof world>>

/** The marked person says something to the municipality, and wants to hear what happens. */
export async function saysSomething(w: World) {
  const own = await saysIt(w, {
    words: `Der mangler en bænk, ${marked.words}`,
    contact: marked.email,
  })
  expect((await w.visit(own)).text).toContain(marked.words)
}
