import { createPrivateKey, createPublicKey } from 'node:crypto'

const BLOCK = /-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g

/** The public keys in a setting, as PEM: certificates or keys, whole or as the base64 in metadata. */
export function publicKeysIn(value: string): string[] | null {
  return attempt(() => {
    const written = lined(value)
    const blocks = written.match(BLOCK) ?? written.split(';').map(certificate)
    return blocks.map((pem) =>
      createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString(),
    )
  })
}

/** The private key in a setting, as PEM: whole, or as the base64 of PKCS #8. */
export function privateKeyIn(value: string): string | null {
  return attempt(() => {
    const written = lined(value)
    const key = written.includes('-----')
      ? createPrivateKey(written)
      : createPrivateKey({ key: Buffer.from(written, 'base64'), format: 'der', type: 'pkcs8' })
    return key.export({ type: 'pkcs8', format: 'pem' }).toString()
  })
}

/** A file of settings often has `\n` where a line ends. */
const lined = (value: string) => value.replaceAll('\\n', '\n').trim()

const certificate = (base64: string) =>
  `-----BEGIN CERTIFICATE-----\n${base64.replace(/\s/g, '').replace(/(.{64})(?=.)/g, '$1\n')}\n-----END CERTIFICATE-----`

function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
