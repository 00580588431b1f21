import type { world } from '../world.ts'
import type { Form } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>
type Post = World['post']
type Make = (door: string, post: Post, ids?: string[], fields?: Form['fields']) => Form

/** Meeting places: proposed by anybody, written about by a platform host. */
export async function localareaForms(w: World, form: Make, { post }: { post: Post }) {
  const bench = { name: 'Bænken', area: 'ry', whereabouts: 'Ved åen', why: 'Der er læ' }
  const proposed = async (name: string) => {
    await w.post('/steder/foreslaa', { ...bench, name })
    const { id } = await w.db
      .selectFrom('place_proposal')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return id
  }
  const yes = await proposed('Huset')
  const no = await proposed('Skuret')
  await w.db
    .insertInto('meeting_place')
    .values({ id: 'huset', name: 'Huset', area_id: 'ry', summary: 'Byens hus', traits: [] })
    .execute()
  const fact = { 'adgang-trinfri': 'ja', 'adgang-trinfri-note': '', 'adgang-trinfri-set': 'ja' }
  const hours = { opening: '', youthHours: '', position: '', address: '' }
  const described = { name: 'Huset', summary: 'Byens hus', ...hours }
  return [
    form('/steder/foreslaa', w.post, [], { ...bench, contact: '' }),
    form('/steder/forslag/:id/ja', post, [yes], { summary: 'Byens hus' }),
    form('/steder/forslag/:id/nej', post, [no], { reason: 'Der er lukket' }),
    form('/steder/:id/ret', post, ['huset'], described),
    form('/steder/:id/adgang', post, ['huset'], fact),
    form('/steder/:id/adgang/fortryd', post, ['huset']),
    form('/steder/:id/billeder', post, ['huset'], { picture: '', alt: 'Døren' }),
    form('/steder/:id/vis-igen', post, ['huset']),
    form('/steder/:id/billeder/:photo/slet', post, ['huset', 'aaaaaaaaaaaa']),
  ]
}
