import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const flags = { present: 1, verified: 4, attested: 64 }
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()

interface Options {
  challenge: string
}

/** A device that makes one passkey and signs with it, as a browser would send it (WebAuthn, ES256). */
export function testAuthenticator({ origin, rpID }: { origin: string; rpID: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const device = { counter: 0, verifies: true, origin }
  const id64 = id.toString('base64url')

  const clientData = (type: string, { challenge }: Options) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: device.origin, crossOrigin: false }))

  function authenticatorData(extra = Buffer.alloc(0)) {
    device.counter += 1
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(device.counter)
    const attested = extra.length > 0 ? flags.attested : 0
    const said = flags.present | attested | (device.verifies ? flags.verified : 0)
    return Buffer.concat([sha256(rpID), Buffer.from([said]), counter, extra])
  }

  const answer = (response: Record<string, unknown>) =>
    JSON.stringify({
      id: id64,
      rawId: id64,
      type: 'public-key',
      clientExtensionResults: {},
      response,
    })

  return {
    device,
    make(options: Options): string {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ])
      const size = Buffer.from([0, id.length])
      const attested = [Buffer.alloc(16), size, id, Buffer.from(isoCBOR.encode(key))]
      const statement = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authenticatorData(Buffer.concat(attested)))],
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', options).toString('base64url'),
        attestationObject: Buffer.from(isoCBOR.encode(statement as never)).toString('base64url'),
        transports: ['internal'],
      })
    },
    use(options: Options): string {
      const client = clientData('webauthn.get', options)
      const data = authenticatorData()
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey)
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      })
    },
  }
}
