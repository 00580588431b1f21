import { formTo, optionOf, withTeam } from '../../src/features/area-method/test-area.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What the team of a local area keeps, and gathering it. */
export async function methodForms(w: World, form: Make): Promise<Form[]> {
  const { gatherer, member } = await withTeam(w)
  const url = '/sammen/ry'
  const fields = { words: 'En bænk ved bussen', owner: 'role:coordinator', due: '2027-01-15' }
  const missing = { words: 'Unge, der er nye her', room: 'At vi mødes om aftenen' }
  await member.post(`${url}/mangler`, missing)
  await member.post(`${url}/aftaler`, fields)
  for (const words of ['Pedel på skolen', 'Bager på torvet'])
    await member.post(`${url}/kraefter`, { words })
  const idAt = async (page: string, ends: string) =>
    formTo((await member.visit(`${url}/${page}`)).document, ends)
      .split('/')
      .at(-1) ?? ''
  const agreed = await idAt('aftaler', '/aftaler/')
  const thing = await idAt('mangler', '/fjern/ord/')
  const map = (await member.visit(`${url}/kraefter`)).document
  const tie = { one: optionOf(map, 'Pedel'), other: optionOf(map, 'Bager') }
  await gatherer.post(`${url}/hold`, { role: 'Fra Seniorrådet' })
  const { id: seat } = await w.db
    .selectFrom('area_seat')
    .select('id')
    .where('person_id', 'is', null)
    .executeTakeFirstOrThrow()
  const to = (door: string, more = {}, ids: string[] = [], who: Pick<World, 'post'> = member) =>
    form(`/sammen/:area/${door}`, who.post, ['ry', ...ids], more)
  return [
    to('trin/:step', { item: 'gather-four', done: 'ja' }, ['gather']),
    to('ord', { does: 'Vi mødes hver måned.' }),
    to('kraefter', { words: 'Præst ved kirken' }),
    to('baand', tie),
    to('mangler', missing),
    to('aftaler', fields),
    to('aftaler/:agreed', { state: 'not-done', words: 'Vi venter på svar.' }, [agreed]),
    to('moede', { on: '2027-02-04', place: 'Medborgerhuset' }, [], gatherer),
    to('fjern/:what/:thing', {}, ['ord', thing]),
    to('fortryd/:what/:thing', {}, ['ord', thing]),
    to('foelg', { contact: 'hans@example.org' }, [], w),
    form('/sammen', gatherer.post, [], { area: 'ry' }),
    to('hold', { role: 'Fra skolen', contact: '', saidYes: 'ja' }, [], gatherer),
    to('hold/:seat/fjern', {}, [seat], gatherer),
    to('ud'),
  ]
}
