/**
 * Whether XML has what no login sends and attackers do: a document type or entity, a comment or
 * CDATA that splits a name in two, or a signature made with SHA-1.
 */
export const strangeIn = (xml: string): boolean =>
  /<!/.test(xml) || /<\?(?!xml\s)/.test(xml) || /xmldsig#(rsa-|hmac-)?sha1\b/i.test(xml)
