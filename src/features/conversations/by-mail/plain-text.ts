const MOST = 200_000
/** Where mail programs begin what is answered. */
const QUOTE =
  /<blockquote\b|<div[^>]{0,200}\b(?:class="[^"]{0,80}(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted)|id="(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message))/i

/** The words of a letter that has HTML alone, without what it quotes. */
export async function plainText(html: string): Promise<string> {
  const own = html.slice(0, MOST).split(QUOTE, 1)[0] ?? ''
  if (own.trim() === '') return ''
  const { default: PostalMime } = await import('postal-mime')
  // Beside an empty text, the library turns the other part into words: in linear time, with entities.
  const { text = '' } = await PostalMime.parse(
    [
      'Content-Type: multipart/mixed; boundary=between',
      '\r\n--between\r\nContent-Type: text/plain\r\n\r\n',
      '--between\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n',
      Buffer.from(own).toString('base64'),
      '--between--',
    ].join('\r\n'),
  )
  return text.replace(/\n{3,}/g, '\n\n').trim()
}
