import { newId } from '#platform/id.ts'
import { HARD } from '../../src/features/easy-work/test-desk.ts'
import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms of the small tasks. */
export async function easyWorkForms(w: World, form: Make, { post }: Client): Promise<Form[]> {
  const { id: waits } = await w.given.invitation({ inReview: true })
  const mona = await w.as((await w.given.person({ name: 'Mona', roles: ['platform-host'] })).id)
  const doubt = { ready: 'right', words: 'Er det i orden?' }
  await mona.post(`/let-arbejde/ny-invitation/${waits}/tvivl`, doubt)
  const hard = async () => (await w.given.invitation({ summary: HARD })).id
  const [text, suggested] = [await hard(), await hard()]
  const words = 'Vi strikker og snakker.'
  await mona.post(`/let-arbejde/lettere-ord/${suggested}/skriv`, { words, go: 'keep' })
  const { id: done } = await w.db.selectFrom('easy_done').select('id').executeTakeFirstOrThrow()
  const { id: association } = await w.given.association({ name: 'Nyt kor' })
  const task = (door: string, key: string, fields: Form['fields']) =>
    form(`/let-arbejde/${door}`, post, [key], fields)
  return [
    form('/let-arbejde/skrift', post, [], { stor: 'nej', til: '/let-arbejde' }),
    form('/let-arbejde/:kind/:key/kollega', post, ['ny-invitation', waits], { answer: 'Ja.' }),
    form('/let-arbejde/:kind/:key/tvivl', post, ['ny-invitation', waits], doubt),
    form('/let-arbejde/:kind/:key/tvivl/fortryd', post, ['ny-invitation', waits]),
    task('billede/:key/skriv', await picture(w), { alt: 'Fire mennesker spiller kort.' }),
    task('lettere-ord/:key/skriv', text, { words, go: 'keep' }),
    task('forslag/:key/laes', done, { answer: 'yes' }),
    task('ny-forening/:key/velkomst', association, { words: 'Velkommen til.' }),
    form('/let-arbejde/gjort/:id/fortryd', post, [done]),
  ]
}

async function picture({ db, given, time }: World): Promise<string> {
  const id = newId()
  await db
    .insertInto('picture')
    .values({ id, bytes: Buffer.from('a'), alt: 'IMG_204.jpg', created_at: time.at })
    .execute()
  await given.invitation({ pictureId: id })
  return `i-${id}`
}
