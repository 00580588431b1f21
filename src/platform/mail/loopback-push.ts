import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Pushed {
  path: string
  headers: IncomingMessage['headers']
  /** What the browser reads once it has opened it with its own key. */
  said: { text: string; url: string; id: string }
  /** The token of who asks was made with the key it names (RFC 8292). */
  isSigned: boolean
}

/** For tests: a push service on this machine, and browsers that ask it. Each of `answers` is given once, and then 201. */
export async function loopbackPush({ answers = [] as number[] } = {}) {
  const received: Pushed[] = []
  const browser = createECDH('prime256v1')
  browser.generateKeys()
  const auth = randomBytes(16)
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request))
    const status = answers.shift() ?? 201
    response.writeHead(status).end()
    if (status !== 201) return
    received.push({
      path: request.url ?? '',
      headers: request.headers,
      said: JSON.parse(opened(body)),
      isSigned: isSigned(request.headers.authorization ?? ''),
    })
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  /** The encrypted content of RFC 8188, with the keys of RFC 8291. */
  function opened(body: Buffer): string {
    const salt = body.subarray(0, 16)
    const sender = body.subarray(21, 21 + body.readUInt8(20))
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender])
    const shared = hkdfSync('sha256', browser.computeSecret(sender), auth, info, 32)
    const part = (name: string, bytes: number) =>
      Buffer.from(
        hkdfSync('sha256', Buffer.from(shared), salt, `Content-Encoding: ${name}\0`, bytes),
      )
    const cipher = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12))
    cipher.setAuthTag(body.subarray(-16))
    const plain = Buffer.concat([
      cipher.update(body.subarray(21 + sender.length, -16)),
      cipher.final(),
    ])
    return plain.subarray(0, plain.lastIndexOf(2)).toString()
  }

  return {
    received,
    /** What a browser gives the page when somebody says yes. */
    subscription: (name: string) =>
      JSON.stringify({
        endpoint: `http://127.0.0.1:${port}/${name}`,
        keys: { p256dh: browser.getPublicKey('base64url'), auth: auth.toString('base64url') },
      }),
  }
}

function isSigned(authorization: string): boolean {
  const [, token = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  )
  const publicKey = createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' },
    format: 'jwk',
  })
  const made = Buffer.from(signature, 'base64url')
  return verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    made,
  )
}
