import { makeTheme } from '../../src/features/input-desk/index.ts'
import { hasSaid } from '../../src/features/inputs/test-inputs.ts'
import { typed } from '../../src/features/inputs/test-say.ts'
import { nobody, perform } from '../../src/platform/work.ts'
import { location } from '../posting.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** Saying something, one's own page of it, and what employees do with it. Stands after the paper is brought in. */
export async function inputForms(w: World, form: Make): Promise<Form[]> {
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const { post: staff } = await w.as(sanne.id)
  const { id: rec } = await w.db
    .selectFrom('recommendation')
    .select('id')
    .where('code', '=', 'R1.1')
    .executeTakeFirstOrThrow()
  const make = (name: string) => perform(w.deps, nobody, (work) => makeTheme(work, name))
  const [benches, paths] = [await make('Bænke'), await make('Stier')]
  const [id, other] = [await hasSaid(w), await hasSaid(w, { words: 'En bænk, tak. Og en bus.' })]
  const contact = { ...typed, contact: 'frida@example.org' }
  const code =
    location(await w.post('/sig-det', contact))
      .split('/')
      .at(-1) ?? ''
  const body = (await w.outbox()).at(-1)?.body ?? ''
  const yes = /\/sig-det\/ja\/(\S+)/.exec(body)?.[1] ?? ''
  const next = location(await w.post('/sig-det', { ...typed, consent: 'anonymous', contact: '' }))
  const receipt = next.split('/').at(-1) ?? ''
  const desk = (door: string, more = {}, one = id) =>
    form(`/det-vi-hoerer/:input/${door}`, staff, [one], more)
  const themes = (door: string, more = {}, one = paths) =>
    form(`/det-vi-hoerer/emner${door}`, staff, [one], more)
  const to = `recommendation:${rec}`
  const kept = { name: 'Ove Holm', street: 'Bakkevej 3', town: '8660 Skanderborg' }
  const said = { ...typed, channel: 'paper', saidOn: '2026-11-20', contact: '', ...kept }
  return [
    form('/sig-det', w.post, [], { ...typed, contact: 'hans@example.org' }),
    form('/sig-det/kode/:input', w.post, [code], { code: '123456' }),
    form('/sig-det/kode/:input/ny', w.post, [code]),
    form('/sig-det/ja/:token', w.post, [yes]),
    form('/sig-det/tema/:theme/foelg', w.post, [benches], { contact: 'gerda@example.org' }),
    form('/det-vi-hoerer/ny', staff, [], said),
    desk('laest', { decision: 'show' }),
    desk('emne', { theme: benches }),
    desk('knyt', { to }),
    desk('loesn', { to }),
    desk('sammen', { with: other }),
    desk('hver-for-sig'),
    desk('del', { first: 'En bænk, tak.', second: 'Og en bus.' }, other),
    desk('hel', {}, other),
    themes('', { name: 'Busser' }),
    themes('/:theme', { name: 'Gode stier' }),
    themes('/:theme/sammen', { into: benches }),
    themes('/:theme/hver-for-sig'),
    form('/det-vi-hoerer/fortael/:kind/:key', staff, ['recommendation', rec], {
      words: 'Bænken kommer i maj.',
    }),
    form('/sig-det/kvittering/:token/glem', w.post, [receipt]),
    form('/sig-det/kvittering/:token/slet', w.post, [receipt]),
  ]
}
