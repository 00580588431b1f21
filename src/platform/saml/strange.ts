/** A reference in a signature, as far as a digest by SHA-1; the padding of a key may well use it. */
const OLD_DIGEST = /<(?:\w+:)?Reference\b(?:(?!<\/(?:\w+:)?Reference>)[\s\S])*xmldsig#sha1\b/

/**
 * Whether XML has what no login sends and attackers do: a document type or entity, a comment or
 * CDATA that splits a name in two, or a signature made with SHA-1.
 */
export const strangeIn = (xml: string): boolean =>
  xml.includes('<!') ||
  /<\?(?!xml\s)/.test(xml) ||
  /xmldsig#(rsa|dsa|hmac)-sha1\b/.test(xml) ||
  OLD_DIGEST.test(xml)
