import { CODE } from '../../src/features/rooms/code.ts'
import { says, withRoom } from '../../src/features/rooms/test-rooms.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What telephones at a meeting send, and those who run it. */
export async function roomForms(w: World, form: Make): Promise<Form[]> {
  const { id, code, asked, secretary } = await withRoom(w)
  const first = await says(w, code, 'At bussen kører om aftenen')
  const [, second] = asked.map((one) => one.id)
  const question = second ?? ''
  const steer = (door: string, fields = {}, ids: string[] = []) =>
    form(`/rum/moede/:meeting/${door}`, secretary.post, [id, ...ids], fields)
  return [
    form('/rum', w.post, [], { code }),
    form(`/rum/${CODE}/svar`, w.post, [code], { words: 'Kaffe på torvet', question }),
    form(`/rum/${CODE}/svar/:id/ogsaa`, w.post, [code, first.id]),
    steer('spoerg', { question }),
    steer('tema', { contributions: first.id, theme: 'nyt', title: 'Busser' }),
    steer('svar/:id/skjul', {}, [first.id]),
    steer('svar/:id/vis', {}, [first.id]),
    steer('pause'),
    steer('videre'),
    steer('luk'),
    steer('aabn'),
  ]
}
