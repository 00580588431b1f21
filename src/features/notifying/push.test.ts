import { expect, test } from 'vitest'
import { loopbackPush } from '#platform/mail/loopback-push.ts'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { notify } from './index.ts'
import { browserUrl, choicesUrl } from './urls.ts'

/** Karen has said yes on some telephones, and is told something. */
async function karenWith(phones: string[], answers: number[] = []) {
  const service = await loopbackPush({ answers })
  const w = await world({ env: { ALLOW_PRIVATE_ADDRESSES: 'yes' } })
  const { id, email } = await w.given.person({ name: 'Karen' })
  const karen = await w.as(id)
  const add = (name: string) => karen.post(browserUrl, { subscription: service.subscription(name) })
  for (const name of phones) expect((await add(name)).status).toBe(303)
  const tell = async () => {
    await perform(w.deps, nobody, (work) =>
      notify(work, w.deps, { personId: id, channel: 'email', address: email }, notice),
    )
    await w.settle()
    // What follows when a message was given up.
    await w.settle()
  }
  const browsers = () => w.db.selectFrom('push_subscription').selectAll().execute()
  return { ...w, ...service, karen, id, email, add, tell, browsers }
}

const notice = {
  sort: 'soon' as const,
  key: 'soon 1',
  subject: 'Om to timer: Kor i Ry',
  body: 'Hej Karen. Vi ses til kor i Ry.',
  brief: 'Vi ses til kor i Ry.',
  link: 'http://localhost:3000/invitationer/din-plads/abc-def',
  stop: 'http://localhost:3000/stop/paamindelser/abc-def',
}

test('the telephone says that there is something, not what, and opens it', async () => {
  const { tell, received, outbox } = await karenWith(['karen'])
  await tell()
  expect(received).toHaveLength(1)
  const [message] = await outbox()
  expect(received[0]).toMatchObject({
    path: '/karen',
    isSigned: true,
    said: { text: 'Du skal til noget om to timer.', url: notice.link, id: message?.id },
  })
  expect(received[0]?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' })
  expect(JSON.stringify(received[0]?.said)).not.toMatch(/Karen|Kor/)
  expect(message?.sent_at).not.toBeNull()
})

test('two telephones are told once each, however often it is said', async () => {
  const { tell, received } = await karenWith(['pocket', 'table'])
  await tell()
  await tell()
  expect(received.map(({ path }) => path).sort()).toEqual(['/pocket', '/table'])
})

test.each([404, 410])(
  'a telephone that is gone (%i) is forgotten, and a letter comes instead',
  async (status) => {
    const { tell, browsers, outbox, email, karen } = await karenWith(['old'], [status])
    await tell()
    expect(await browsers()).toEqual([])
    expect(await outbox()).toMatchObject([
      { channel: 'email', recipient: email, subject: notice.subject, failed_at: null },
    ])
    await tell()
    expect((await outbox()).filter(({ sent_at }) => sent_at)).toHaveLength(1)
    expect((await karen.visit(choicesUrl)).text).not.toContain('Stop på den')
  },
)

test('of two telephones the one that is left has it already: no letter', async () => {
  const { tell, browsers, outbox } = await karenWith(['old', 'new'], [410])
  await tell()
  expect(await browsers()).toHaveLength(1)
  expect((await outbox()).map(({ channel, sent_at }) => [channel, sent_at !== null])).toEqual([
    ['push', true],
    ['push', true],
  ])
})

test('a push service that is away is tried again', async () => {
  const { tell, received, time, settle, browsers } = await karenWith(['karen'], [503])
  await tell()
  expect(received).toEqual([])
  time.at = time.at.add({ minutes: 1 })
  await settle()
  expect(received).toHaveLength(1)
  expect(await browsers()).toHaveLength(1)
})

test('stopping on a telephone sends what waits for it by mail', async () => {
  const w = await karenWith(['karen'], [503])
  const { tell, browsers, karen, outbox, time, settle, email, as, given } = w
  await tell()
  const [browser] = await browsers()
  const ib = await as((await given.person({ name: 'Ib' })).id)
  expect((await ib.post(`${browserUrl}/${browser?.id}/vaek`)).status).toBe(404)
  await karen.post(`${browserUrl}/${browser?.id}/vaek`)
  time.at = time.at.add({ minutes: 1 })
  await settle()
  expect(await outbox()).toMatchObject([{ channel: 'email', recipient: email, sent_at: time.at }])
})

test('a form cannot make us knock on another door', async () => {
  const service = await loopbackPush()
  const w = await world()
  const karen = await w.as((await w.given.person()).id)
  const answer = await karen.post(browserUrl, { subscription: service.subscription('x') })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Vi kender ikke den tjeneste')
  expect((await karen.post(browserUrl, { subscription: '{"endpoint":1}' })).status).toBe(422)
})

test('the worker that shows it stands at the root and keeps nothing', async () => {
  const { get } = await world()
  const answer = await get('/sw.js')
  expect(answer.headers.get('content-type')).toContain('text/javascript')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(await answer.text()).toContain('showNotification')
  expect((await get('/')).headers.get('content-security-policy')).toContain("worker-src 'self'")
})
