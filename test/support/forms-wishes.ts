import { strik, writeWish } from '../../src/features/wishes/test-wishes.ts'
import { location } from '../posting.ts'
import type { world } from '../world.ts'
import type { Form } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms of wishes: writing one, saying the same, the code, reading it over, taking it back. */
export async function wishForms(w: World): Promise<Form[]> {
  const roles = ['platform-host' as const]
  const staff = await w.as((await w.given.person({ name: 'Kim', roles })).id)
  const { id, next } = await writeWish(w, { words: 'at synge i kor' })
  await staff.post(`/oensker/gennemsyn/${id}`, { decision: 'shown' })
  const { id: waiting } = await writeWish(w, { words: 'at danse', contact: 'ea@example.org' })
  const linked = /\/oensker\/mit\/\S+/.exec((await w.outbox()).at(-1)?.body ?? '')?.[0] ?? ''
  const code = location(await w.post(`/oensker/${id}/ogsaa`, { contact: 'ole@example.org' }))
  const wish = '/oensker/:id{[0-9a-z]{12}}'
  const decided = { decision: 'refused', reason: 'Der står et navn' }
  return [
    { door: '/oensker/nyt', path: '/oensker/nyt', post: w.post, fields: strik },
    {
      door: `${wish}/ogsaa`,
      path: `/oensker/${id}/ogsaa`,
      post: w.post,
      fields: { contact: 'bo@example.org' },
    },
    { door: `${wish}/invitation`, path: `/oensker/${id}/invitation`, post: w.post, fields: {} },
    { door: '/oensker/kode/:voice', path: code, post: w.post, fields: { code: '123456' } },
    { door: '/oensker/kode/:voice/ny', path: `${code}/ny`, post: w.post, fields: {} },
    { door: '/oensker/mit/:token', path: linked, post: w.post, fields: {} },
    {
      door: '/oensker/gennemsyn/:id',
      path: `/oensker/gennemsyn/${waiting}`,
      post: staff.post,
      fields: decided,
    },
    {
      door: '/oensker/gennemsyn/:id/ned',
      path: `/oensker/gennemsyn/${waiting}/ned`,
      post: staff.post,
      fields: {},
    },
    { door: '/oensker/mit/:token/tilbage', path: `${next}/tilbage`, post: w.post, fields: {} },
  ]
}
