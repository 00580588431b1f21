/** The attribute that Fælleskommunal Adgangsstyring sends what somebody may do in. */
export const PRIVILEGES = 'dk:gov:saml:attribute:Privileges_intermediate'

const GROUP = /<(?:\w+:)?PrivilegeGroup\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?PrivilegeGroup>/g
const PRIVILEGE = /<(?:\w+:)?Privilege>([^<]*)<\/(?:\w+:)?Privilege>/g
const MOST = 200_000

/**
 * What an employee may do, of the base64 XML in the attribute (OIO-BPP): only what is given for
 * our own municipality, each as the whole URI. Anything strange gives nothing.
 */
export function privilegesIn(value: unknown, scope: string): string[] {
  if (typeof value !== 'string' || value.length > MOST) return []
  const xml = Buffer.from(value, 'base64').toString('utf8')
  if (xml.includes('<!')) return []
  return [...xml.matchAll(GROUP)]
    .filter(([, attributes = '']) => scopeIn(attributes) === scope)
    .flatMap(([, , inside = '']) => [...inside.matchAll(PRIVILEGE)])
    .map(([, uri = '']) => plain(uri.trim()))
}

const scopeIn = (attributes: string) => {
  const [, double, single] = /\bScope\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes) ?? []
  return plain(double ?? single ?? '')
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five signs XML has names for; a document type with others of its own was turned away. */
const plain = (words: string) =>
  words.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => signs[name] ?? '')
