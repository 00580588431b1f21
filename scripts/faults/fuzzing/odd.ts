/** Words that programs stumble over. */
export const oddWords: readonly string[] = [
  ...['', ' ', '\0', 'a\0b', '0', '-1', '1e400', 'NaN', '99999999999999999999', '0x10', 'true'],
  ...['null', '[object Object]', '__proto__', 'constructor', 'toString', '[]', '{}', '{"a":1}'],
  ...["' or 1=1 --", '%', '_%', '\\', '$1', '{{1}}', '<script>alert(1)</script>', '"><img>'],
  ...['../../etc/passwd', '..', '.', '/', '//evil.example', 'javascript:alert(1)', 'http://[::1'],
  ...['\u202eabc', '👩‍👩‍👧‍👦', 'æøå', '\ud800', '\uffff', '\u200f', 'é́́', 'ß', 'İ', '\r\n\r\nX: y'],
  ...['2026-02-30', '2026-13-45', '0000-00-00', '+275760-09-13', '25:61', '24:00', '2026-11-22T'],
  ...['kl. 25', '12.30', '1,5', '١٢٣', 'yes', 'inger@example.org', '+4522345678', '12345678'],
  ...['a'.repeat(300), 'å'.repeat(5000), '9'.repeat(400), '('.repeat(2000), 'a,'.repeat(2000)],
]

/** The same for a piece of an address, already written as it would be sent. */
export const oddPieces: readonly string[] = [
  ...['0', '-1', '%00', '%ff', '%c0%ae', '%ed%a0%80', '%', '%zz', '%2e%2e%2f', '..%2f', '%20'],
  ...["'", '%27%20or%201=1', '__proto__', 'constructor', 'a'.repeat(3000), '%e2%80%ae', '~', '*'],
  ...['aaaaaaaaaaaa', '000000000000', 'zzzzzzzzzzzz', '2026-02-30', '2026-11-22', '20261122'],
  ...['99999999999999999999', '1e9', '.', ':id', '{id}', '%F0%9F%92%A9', 'a-b', '-', 'a.b.c-d'],
]

export const oddTypes: readonly string[] = [
  ...['application/json', 'text/plain', 'application/xml', 'multipart/form-data', '', 'x', '/'],
  ...['multipart/form-data; boundary=', 'multipart/form-data; boundary=æ', 'multipart/mixed'],
  ...['application/x-www-form-urlencoded; charset=utf-16', 'APPLICATION/X-WWW-FORM-URLENCODED'],
  ...['application/octet-stream', 'image/svg+xml', 'multipart/form-data; boundary="a b"'],
]
