import { expect, test } from 'vitest'
import { networkOf } from './network.ts'

const heard = (socket: string | undefined, forwarded: string | null, trustedProxies: number) =>
  networkOf({ socket, forwarded, trustedProxies })

test.each([
  ['the connection, where no proxy is trusted', '192.0.2.1', '203.0.113.9', 0, '192.0.2.1'],
  ['whom our proxy heard', '192.0.2.1', '203.0.113.9', 1, '203.0.113.9'],
  ['not what the visitor claims', '192.0.2.1', '8.8.8.8, 203.0.113.9', 1, '203.0.113.9'],
  ['whom the outer of two heard', '192.0.2.1', '8.8.8.8, 203.0.113.9, 192.0.2.2', 2, '203.0.113.9'],
  ['the connection, where nothing was told', '192.0.2.1', null, 1, '192.0.2.1'],
  ['the connection, where too little was told', '192.0.2.1', '203.0.113.9', 2, '192.0.2.1'],
  ['the connection, where nonsense was told', '192.0.2.1', 'unknown', 1, '192.0.2.1'],
  ['IPv4 in IPv6 clothes', '::ffff:192.0.2.1', null, 0, '192.0.2.1'],
  ['a household', '2001:db8:1:2:aaaa::1', null, 0, '2001:db8:1:2::'],
  ['a household, another machine of it', '2001:db8:1:2:bbbb::7', null, 0, '2001:db8:1:2::'],
])('the network is %s', (_, socket, forwarded, proxies, network) =>
  expect(heard(socket, forwarded, proxies)).toBe(network),
)

test.each([['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], [undefined]])(
  'this machine (%s) is no network',
  (socket) => expect(heard(socket, null, 0)).toBeNull(),
)
