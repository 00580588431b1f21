import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { encrypt } from 'xml-encryption'
import { requestIn, samlAnswer, stranger } from '#test/support/saml.ts'
import { world } from '#test/world.ts'
import { cookieOf } from './test-oidc.ts'
import { samlSettings } from './test-saml.ts'

test('with a pair of our own what we ask is signed, and what is encrypted is opened', async () => {
  const own = { SAML_OWN_KEY: stranger.private, SAML_OWN_CERT: stranger.public }
  const w = await world({ env: { ...samlSettings, ...own } })
  const begun = await w.get('/medarbejder')
  const to = begun.headers.get('location')
  expect(new URL(to ?? '').searchParams.get('SigAlg')).toMatch(/rsa-sha256$/)
  expect(new URL(to ?? '').searchParams.get('Signature')).toBeTruthy()
  expect(await (await w.get('/medarbejder/saml')).text()).toContain('use="encryption"')

  const clear = samlAnswer({ inResponseTo: requestIn(to).id }, { response: false })
  const [words = ''] =
    /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(Buffer.from(clear, 'base64').toString()) ?? []
  const hidden = await promisify(encrypt)(words, {
    rsa_pub: stranger.public,
    // It is only named in what is made, not used.
    pem: stranger.public.replaceAll('PUBLIC KEY', 'CERTIFICATE'),
    encryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
    keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
  })
  const SAMLResponse = samlAnswer(
    { inResponseTo: requestIn(to).id },
    {
      assertion: false,
      between: (xml) =>
        xml.replace(
          /<saml:Assertion[\s\S]*<\/saml:Assertion>/,
          `<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${hidden}</saml:EncryptedAssertion>`,
        ),
    },
  )
  expect(Buffer.from(SAMLResponse, 'base64').toString()).not.toContain('Åse')
  const answer = await w.withCookie(cookieOf(begun)).post('/medarbejder/saml', { SAMLResponse })
  expect(answer.headers.get('location')).toBe('/mit')
})
