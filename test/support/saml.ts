import { generateKeyPairSync } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { SignedXml } from 'xml-crypto'

const newPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    public: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

/** The login's own keys, and those of somebody who would like to be it. */
export const theirs = newPair()
export const stranger = newPair()

export const ISSUER = 'https://login.example.org'
export const SCOPE = 'urn:dk:gov:saml:cvrNumberIdentifier:12345678'
const SITE = 'http://localhost:3000/medarbejder/saml'

/** The id of the request that somebody was sent away with. */
export function requestIn(url: string | null) {
  const asked = new URL(url ?? '').searchParams.get('SAMLRequest') ?? ''
  const xml = inflateRawSync(Buffer.from(asked, 'base64')).toString()
  return { xml, id: / ID="([^"]+)"/.exec(xml)?.[1] ?? '' }
}

export const privilege = 'http://medklang.example.org/roles/usersystemrole/vaert/1'

export const privileges = (uri = privilege, scope = SCOPE) =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><bpp:PrivilegeList xmlns:bpp="http://itst.dk/oiosaml/basic_privilege_profile"><PrivilegeGroup Scope="${scope}"><Privilege>${uri}</Privilege></PrivilegeGroup></bpp:PrivilegeList>`,
  ).toString('base64')

const whole = {
  inResponseTo: '',
  issuer: ISSUER,
  audience: SITE,
  recipient: SITE,
  subject: 'C=DK,O=12345678,CN=Åse Ærø,Serial=7f0c',
  format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName',
  privileges: privileges(),
  /** How sure the login is; nothing where it does not say. */
  level: '',
  /** Seconds from now. */
  from: -10,
  until: 300,
}
export type Told = typeof whole

/** An answer by SAML, signed twice as it should be, or not. */
export function samlAnswer(
  about: Partial<Told>,
  {
    key = theirs.private,
    response = true,
    assertion = true,
    /** Between the two signatures. */
    between = (xml: string) => xml,
    bend = (xml: string) => xml,
  } = {},
) {
  let xml = responseXml({ ...whole, ...about })
  if (assertion) xml = signed(xml, 'Assertion', key)
  xml = between(xml)
  if (response) xml = signed(xml, 'Response', key)
  return Buffer.from(bend(xml)).toString('base64')
}

const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

const responseXml = (told: Told) => `<?xml version="1.0" encoding="UTF-8"?>
<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_response" Version="2.0" IssueInstant="${at(0)}" Destination="${told.recipient}" InResponseTo="${told.inResponseTo}">
<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${told.issuer}</saml:Issuer>
<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>
${assertionXml(told)}
</samlp:Response>`

export const assertionXml = (told: Told) =>
  `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_assertion" Version="2.0" IssueInstant="${at(told.from)}">
<saml:Issuer>${told.issuer}</saml:Issuer>
<saml:Subject><saml:NameID Format="${told.format}">${told.subject}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData InResponseTo="${told.inResponseTo}" NotOnOrAfter="${at(told.until)}" Recipient="${told.recipient}"/></saml:SubjectConfirmation></saml:Subject>
<saml:Conditions NotBefore="${at(told.from)}" NotOnOrAfter="${at(told.until)}"><saml:AudienceRestriction><saml:Audience>${told.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions>
<saml:AuthnStatement AuthnInstant="${at(0)}" SessionIndex="_session"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>
<saml:AttributeStatement><saml:Attribute Name="urn:oid:2.5.4.42"><saml:AttributeValue>Åse</saml:AttributeValue></saml:Attribute><saml:Attribute Name="dk:gov:saml:attribute:Privileges_intermediate"><saml:AttributeValue>${told.privileges}</saml:AttributeValue></saml:Attribute>${told.level ? `<saml:Attribute Name="https://data.gov.dk/concept/core/nsis/loa"><saml:AttributeValue>${told.level}</saml:AttributeValue></saml:Attribute>` : ''}</saml:AttributeStatement>
</saml:Assertion>`

export const wholeTold = (about: Partial<Told>): Told => ({ ...whole, ...about })

function signed(xml: string, element: 'Response' | 'Assertion', privateKey: string) {
  const signer = new SignedXml({
    privateKey,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  })
  const xpath = `//*[local-name(.)='${element}']`
  signer.addReference({
    xpath,
    transforms: [
      'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
      'http://www.w3.org/2001/10/xml-exc-c14n#',
    ],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  })
  const issuer = `${xpath}/*[local-name(.)='Issuer']`
  signer.computeSignature(xml, { location: { reference: issuer, action: 'after' } })
  return signer.getSignedXml()
}
