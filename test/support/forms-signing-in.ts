import { telephone } from '../../src/features/people/passkeys/test-passkeys.ts'
import { location } from '../posting.ts'
import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms of slips, passkeys, ways in and places one is signed in. What ends a session stands last. */
export async function wayInForms(w: World, form: Make, staff: Client): Promise<Form[]> {
  const { id: personId } = await w.given.person({ name: 'Aase' })
  const own = await w.as(personId)
  const sessions = () =>
    w.db.selectFrom('session').select('id').where('person_id', '=', personId).execute()
  const [here] = await sessions()
  await w.as(personId)
  const there = (await sessions()).find(({ id }) => id !== here?.id)
  const phone = telephone(w)
  await phone.makes(own)
  const asked = location(await own.post('/log-ind/veje', { contact: 'aase@example.org' }))
  const passkey = await w.db.selectFrom('passkey').select('id').executeTakeFirstOrThrow()
  const [waiting = '', used = ''] = await slips(w, staff)
  const made = { challenge: 'abc', response: '{}', name: 'Min telefon' }
  return [
    form('/log-ind/seddel', w.post, [], { slip: 'CDFHJ KMNPQ' }),
    form('/log-ind/sedler', staff.post, [], { name: 'Aase' }),
    form('/log-ind/sedler/:id/tilbage', staff.post, [waiting]),
    form('/log-ind/sedler/:id/igen', staff.post, [used]),
    form('/log-ind/noegle/udfordring', w.post),
    form('/log-ind/noegle', w.post, [], await phone.signs(w)),
    form('/log-ind/noegler/udfordring', own.post),
    form('/log-ind/noegler', own.post, [], made),
    form('/log-ind/noegler/:id/fjern', own.post, [passkey.id]),
    form('/log-ind/veje', own.post, [], { contact: 'ny@example.org' }),
    form('/log-ind/veje/kode/:id', own.post, [asked.split('/').at(-1) ?? ''], { code: '123456' }),
    form('/log-ind/steder/:id/slut', own.post, [there?.id ?? '']),
    form('/log-ind/steder/andre', own.post),
    form('/log-ind/steder/alle', own.post),
  ]
}

/** One that waits and one that was used. */
async function slips({ db, post }: World, staff: Client) {
  await staff.post('/log-ind/sedler', { name: 'Bo' })
  const answer = await staff.post('/log-ind/sedler', { name: 'Carl' })
  const code = /slip-code">([^<]+)</.exec(await answer.text())?.[1] ?? ''
  await post('/log-ind/seddel', { slip: code })
  const rows = await db.selectFrom('slip').select('id').orderBy('used_at', 'desc').execute()
  return rows.map(({ id }) => id)
}
