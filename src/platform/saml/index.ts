import * as z from 'zod'
import type { SamlLogin } from '../config/saml.ts'
import { type Errand, LoginFailed } from '../errand/index.ts'
import { strangeIn } from './strange.ts'

/** Where we are, as the login knows us. */
export interface SamlSite {
  entityId: string
  answerUrl: string
}

/** What the login says of somebody, for the moment it is read and no longer. */
export interface SamlSaid {
  issuer: string
  subject: string
  attributes: Readonly<Record<string, unknown>>
}

const SKEW = 60_000
const MOST_AGE = 10 * 60_000

const TRANSIENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient'
const PERSISTENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'

/** Loaded by the first who signs in so, and not before. */
async function serviceFor(
  login: SamlLogin,
  site: SamlSite,
  { id = '', isOurs = async (_: string) => false } = {},
) {
  const { SAML, ValidateInResponseTo } = await import('@node-saml/node-saml')
  return new SAML({
    entryPoint: login.url,
    issuer: site.entityId,
    audience: site.entityId,
    callbackUrl: site.answerUrl,
    idpCert: login.keys,
    wantAuthnResponseSigned: true,
    wantAssertionsSigned: true,
    identifierFormat: PERSISTENT,
    disableRequestedAuthnContext: true,
    acceptedClockSkewMs: SKEW,
    maxAssertionAgeMs: MOST_AGE,
    signatureAlgorithm: 'sha256',
    digestAlgorithm: 'sha256',
    validateInResponseTo: ValidateInResponseTo.always,
    generateUniqueId: () => id,
    // How old the errand may be is the errand's own matter.
    cacheProvider: {
      saveAsync: async () => null,
      getAsync: async (asked) => ((await isOurs(asked)) ? new Date().toISOString() : null),
      removeAsync: async () => null,
    },
    ...(login.own ? { privateKey: login.own.key, decryptionPvk: login.own.key } : {}),
  })
}

/** Where to send somebody. The id of the request is the key of the errand. */
export async function askBySaml(login: SamlLogin, site: SamlSite, { key }: Errand) {
  const service = await serviceFor(login, site, { id: `_${key}` })
  return service.getAuthorizeUrlAsync('', undefined, {})
}

/** What the login needs to know of us. */
export async function samlMetadata(login: SamlLogin, site: SamlSite): Promise<string> {
  const certificate = login.own?.certificate ?? null
  const service = await serviceFor(login, site, { id: '_metadata' })
  return service.generateServiceProviderMetadata(certificate, certificate)
}

/** Whom the answer is about, told to us and now, and nobody else. */
const heard = (answerUrl: string, key: string) => {
  const data = z.object({
    InResponseTo: z.literal(`_${key}`),
    Recipient: z.literal(answerUrl),
    NotOnOrAfter: z.string(),
  })
  const confirmation = z.object({
    $: z.object({ Method: z.literal('urn:oasis:names:tc:SAML:2.0:cm:bearer') }),
    SubjectConfirmationData: z.tuple([z.object({ $: data })]),
  })
  const subject = z.object({ SubjectConfirmation: z.tuple([confirmation]) })
  return z.object({ Assertion: z.object({ Subject: z.tuple([subject]) }) })
}

/**
 * Who came back, and on which errand. Throws LoginFailed unless response and assertion are both
 * signed by the login, for us, in time, and as the answer to what `errandOf` knows and gives once.
 */
export async function hearBySaml(
  login: SamlLogin,
  site: SamlSite,
  answer: string,
  errandOf: (key: string) => Promise<Errand | null>,
): Promise<{ said: SamlSaid; errand: Errand }> {
  let errand: Errand | null = null
  const isOurs = async (asked: string) => {
    errand ??= await errandOf(asked.slice(1))
    return errand?.key === asked.slice(1)
  }
  if (strangeIn(Buffer.from(answer, 'base64').toString('utf8'))) throw new LoginFailed('not-valid')
  const service = await serviceFor(login, site, { isOurs })
  const { profile } = await service
    .validatePostResponseAsync({ SAMLResponse: answer })
    .catch((error) => {
      throw new LoginFailed('not-valid', error)
    })
  const on = errand as Errand | null
  if (!profile?.nameID || !on || profile.issuer !== login.issuer) throw new LoginFailed('not-valid')
  if (profile.nameIDFormat === TRANSIENT) throw new LoginFailed('not-valid')
  if (!heard(site.answerUrl, on.key).safeParse(profile.getAssertion?.()).success)
    throw new LoginFailed('not-valid')
  const attributes = (profile.attributes ?? {}) as Record<string, unknown>
  return { errand: on, said: { issuer: profile.issuer, subject: profile.nameID, attributes } }
}
