import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'
import { joinWithCode } from './joining.ts'

type World = Awaited<ReturnType<typeof world>>

const subscription = JSON.stringify({
  endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/abc',
  keys: {
    p256dh: Buffer.alloc(65, 4).toString('base64url'),
    auth: Buffer.alloc(16).toString('base64url'),
  },
})

/** How one is written to: what each chooses, browsers and numbers, and every stop with one press. */
export async function noticesForms(w: World, form: Make): Promise<Form[]> {
  const { id, hostId } = await w.given.invitation({ title: 'Kaffe for alle', places: 20 })
  const karen = await w.as(hostId)
  const { place } = await joinWithCode(w, id, { contact: 'beskeder@example.org' })
  await w.settle()
  const token = place.split('/').at(-1) ?? ''
  const hosting = (await w.outbox()).findLast(({ stop }) => stop?.includes('/stop/beskeder/'))
  const stop = hosting?.stop?.split('/').at(-1) ?? ''
  await karen.post('/beskeder-til-dig/nummer', { number: '22 34 56 78' })
  const code = (await w.outbox()).findLast(({ channel }) => channel === 'sms')?.code ?? ''
  await karen.post('/beskeder-til-dig/browser', { subscription })
  const browser = await w.db.selectFrom('push_subscription').select('id').executeTakeFirstOrThrow()
  return [
    form('/beskeder-til-dig', karen.post, [], {
      ...{ reminder: 'email', soon: 'push', news: 'daily', watch: 'weekly', hosting: 'email' },
      quiet: 'night',
    }),
    form('/beskeder-til-dig/browser', karen.post, [], { subscription }),
    form('/beskeder-til-dig/browser/:id/vaek', karen.post, [browser.id]),
    form('/beskeder-til-dig/nummer/kode', karen.post, [], { code }),
    form('/beskeder-til-dig/nummer', karen.post, [], { number: '22 34 56 78' }),
    form('/beskeder-til-dig/adresse', karen.post, [], {
      ...{ name: 'Karen Holm', street: 'Kirkegade 3', town: '8680 Ry' },
    }),
    form('/beskeder-til-dig/adresse/vaek', karen.post, []),
    form('/stop/beskeder/:token', w.post, [stop]),
    form('/stop/beskeder/:token/til', w.post, [stop]),
    form('/invitationer/din-plads/:token/beskeder', w.post, [token], {
      reminders: 'soon',
      news: 'ja',
    }),
    ...['paamindelser', 'nyt'].flatMap((topic) => [
      form(`/stop/${topic}/:token`, w.post, [token]),
      form(`/stop/${topic}/:token/til`, w.post, [token]),
    ]),
  ]
}
