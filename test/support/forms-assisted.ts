import {
  agreed,
  jensIn,
  openWith,
  poul,
  slipOf,
} from '../../src/features/assisted/test-assisted.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'
import { inAWeek } from './waiting.ts'

type World = Awaited<ReturnType<typeof world>>

/** Helping somebody without an account: agreeing, joining for them, handing over, ending. */
export async function assistedForms(w: World, form: Make): Promise<Form[]> {
  const { id: invitation } = await w.given.invitation({ places: null, series: inAWeek })
  const { id: other } = await w.given.invitation({ places: null, series: inAWeek })
  const jens = await jensIn(w)
  const rosa = await jensIn(w, 'Rosa')
  const lead = await w.as((await w.given.person({ name: 'Kaj', roles: ['coordinator'] })).id)
  const citizen = await w.as((await w.given.person({ name: 'Poul' })).id)
  const entryOf = async () => {
    const entry = await agreed(jens, poul)
    await jens.post(`${entry}/op/${invitation}`)
    const id = entry.split('/').at(-1) ?? ''
    const { id: joining } = await w.db
      .selectFrom('joining')
      .select('id')
      .where('assisted_id', '=', id)
      .executeTakeFirstOrThrow()
    await w.db
      .insertInto('landing')
      .values({ joining_id: joining, visit: 'first', asked_at: w.time.at })
      .execute()
    return { entry, id, joining }
  }
  const [one, given, ended] = [await entryOf(), await entryOf(), await entryOf()]
  const tokenOf = async ({ entry }: { entry: string }) =>
    (await openWith(w, await slipOf(jens, entry))).split('/').at(-1) ?? ''
  const [stopped, taken] = [await tokenOf(await entryOf()), await tokenOf(await entryOf())]
  const landed = w.deps.signer.sign('landed', `${one.joining}first`)
  const code = await slipOf(jens, one.entry)
  const at = '/bord/:id{[0-9a-z]{12}}'
  const envelope = { name: 'Poul Holm', street: 'Mosevej 3', town: '8680 Ry' }
  return [
    form('/bord/ny', jens.post, [], { ...poul, ...envelope, phone: '22345678' }),
    form(`${at}/op/:invitation`, jens.post, [one.id, other], {
      ...{ often: 'once', occurrence: '', words: 'Jeg hører lidt', allMaySee: 'ja' },
    }),
    form(`${at}/naeste`, jens.post, [one.id], { on: '2026-12-01', word: 'call' }),
    form(`${at}/naeste/klaret`, jens.post, [one.id]),
    form(`${at}/seddel`, jens.post, [given.id], { by: 'print' }),
    form(`${at}/forny`, jens.post, [one.id], { how: 'written' }),
    form(`${at}/landet/:joining/:visit{first|month}`, jens.post, [one.id, one.joining, 'first'], {
      answer: 'well',
    }),
    form(`${at}/afbud/:joining`, jens.post, [one.id, one.joining]),
    form(`${at}/giv`, jens.post, [given.id], { to: rosa.personId }),
    form(`${at}/slut`, jens.post, [ended.id]),
    form('/bord/fordel', lead.post, [], { from: '', to: rosa.personId }),
    form('/aftale', w.post, [], { code }),
    form('/aftale/landet/:token', w.post, [landed], { answer: 'talk' }),
    form('/aftale/:token/slut', w.post, [stopped]),
    form('/aftale/:token/overtag', citizen.post, [taken]),
  ]
}
