import { expect, onTestFinished, test, vi } from 'vitest'
import { sink } from '#platform/log/index.ts'
import { world } from '#test/world.ts'

test('every sign-in that fails is a line of the log, which says where and not who', async () => {
  const w = await world()
  const { email } = await w.given.person({ name: 'Inger' })
  const lines: string[] = []
  const write = vi.spyOn(sink, 'write').mockImplementation((line) => void lines.push(line))
  onTestFinished(() => write.mockRestore())
  const asked = (await w.post('/log-ind', { contact: email })).headers.get('location') ?? ''
  const right = (await w.outbox()).at(-1)?.code ?? ''
  await w.post(asked, { code: right === '000000' ? '111111' : '000000' })
  await w.post('/log-ind/seddel', { slip: 'KKKKK KKKKK' })
  await w.post('/log-ind/noegle', { challenge: 'x', response: '{}' })
  const said = lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'warn')
  expect(said.map(({ msg }) => msg)).toEqual([
    'sign-in refused: wrong code',
    'sign-in refused: wrong slip',
    'sign-in refused: wrong passkey',
  ])
  expect(said[0].route).toBe('/log-ind/kode/:id')
  const { id } = await w.db.selectFrom('person').select('id').executeTakeFirstOrThrow()
  for (const secret of [email, 'Inger', right, id, asked.split('/').at(-1) ?? ''])
    expect(lines.join()).not.toContain(secret)
})
