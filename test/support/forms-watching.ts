import { watches } from '../../src/features/watching/test-watch.ts'
import { location } from '../posting.ts'
import type { world } from '../world.ts'
import type { Form } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms of being told when something comes. */
export async function watchForms(w: World): Promise<Form[]> {
  const { post } = w
  const own = await watches(w, 'q=kaffe', 'frida@example.org')
  const asked = { search: 'q=te', contact: 'gerda@example.org' }
  const code = location(await post('/besked', asked))
  return [
    { door: '/besked', path: '/besked', post, fields: { ...asked, contact: 'hans@example.org' } },
    { door: '/besked/kode/:watch', path: code, post, fields: { code: '123456' } },
    { door: '/besked/kode/:watch/ny', path: `${code}/ny`, post, fields: {} },
    { door: '/besked/min/:token', path: own, post, fields: {} },
    {
      door: '/stop/sig-til/:token',
      path: own.replace('/besked/min/', '/stop/sig-til/'),
      post,
      fields: {},
    },
  ]
}
