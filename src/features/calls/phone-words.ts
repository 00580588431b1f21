/** A telephone number as people read it: Danish ones in pairs without the country's number. */
export function phoneWords(address: string): string {
  const danish = /^\+45(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(address)
  return danish ? danish.slice(1).join('\u00a0') : address
}
