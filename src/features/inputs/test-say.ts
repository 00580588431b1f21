import { location } from '#test/posting.ts'
import type { world } from '#test/world.ts'
import { sayUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

export const typed = {
  ...{ words: 'Der mangler en bænk ved stien.', area: '', theme: '' },
  ...{ consent: 'tell-me', contact: 'inger@example.org' },
}

/** Somebody says something and gives the code. Gives their own page of it. */
export async function saysIt(w: Pick<World, 'post' | 'outbox'>, more: Partial<typeof typed> = {}) {
  const next = location(await w.post(sayUrl, { ...typed, ...more }))
  if (!next.includes('/kode/')) return next
  const code = (await w.outbox()).findLast((letter) => letter.code)?.code ?? ''
  return location(await w.post(next, { code }))
}
