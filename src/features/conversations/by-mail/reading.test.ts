import { expect, test } from 'vitest'
import { readLetter } from './reading.ts'

const letter = (headers: string[], body: string) => Buffer.from([...headers, '', body].join('\r\n'))

const plain = 'Content-Type: text/plain; charset=utf-8'
const html = 'Content-Type: text/html; charset=utf-8'
const from = 'From: Inger Holm <Inger@example.org>'

test('Gmail’s HTML alone gives the words and not what is quoted', async () => {
  const { words } = await readLetter(
    letter(
      [from, html],
      `<div dir="ltr">Hej Karen<div><br></div><div>Jeg kommer &amp; tager k&oslash;d&#8209;fri kage med.</div></div><br>
<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den tors. 19. nov. 2026 kl. 10.15 skrev Medklang &lt;<a href="mailto:medklang@example.org">medklang@example.org</a>&gt;:<br></div><blockquote class="gmail_quote">Hej Inger</blockquote></div>`,
    ),
  )
  expect(words).toMatch(/^Hej Karen\n+Jeg kommer & tager kød‑fri kage med\.$/)
})

test('Outlook’s HTML alone gives the words and not what is quoted', async () => {
  const { words } = await readLetter(
    letter(
      [from, html],
      `<html><head><style>p { margin: 0 }</style></head><body><p class="MsoNormal">Ja tak, gerne.</p><p class="MsoNormal">Inger</p>
<div><div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Fra:</b> Medklang &lt;medklang@example.org&gt;<br><b>Sendt:</b> 19. november 2026 10:15<br><b>Til:</b> Inger<br><b>Emne:</b> Hej</p></div></div><p>Hej Inger</p></body></html>`,
    ),
  )
  expect(words).toMatch(/^Ja tak, gerne\.\s+Inger$/)
})

test('what is coded in the letter is read, and HTML in it is only words', async () => {
  const { words } = await readLetter(
    letter(
      [
        from,
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      'K=E6re Karen <img src=3Dx onerror=3Dalert(1)>',
    ),
  )
  expect(words).toBe('Kære Karen <img src=x onerror=alert(1)>')
})

test('one’s own address is taken out of what one wrote', async () => {
  const { words } = await readLetter(letter([from, plain], 'Skriv til inger@EXAMPLE.org i stedet'))
  expect(words).toBe('Skriv til … i stedet')
})

const withPart = (part: string[]) =>
  letter(
    [from, 'Content-Type: multipart/mixed; boundary=x'],
    ['--x', plain, '', 'Se her', '--x', ...part, '', 'aaaa', '--x--'].join('\r\n'),
  )

test('a file is seen, a picture in a signature is not taken for one', async () => {
  const pdf = ['Content-Type: application/pdf', 'Content-Disposition: attachment; filename=a.pdf']
  expect(await readLetter(withPart(pdf))).toMatchObject({ hasFiles: true, words: 'Se her' })
  const logo = ['Content-Type: image/png', 'Content-Disposition: inline; filename=logo.png']
  expect(await readLetter(withPart(logo))).toMatchObject({ hasFiles: false })
})

test('the same letter has the same source, and its recipients are found', async () => {
  const headers = [
    from,
    'To: <svar+a@x.dk>',
    'Delivered-To: svar+b@x.dk',
    'Message-ID: <1@x>',
    plain,
  ]
  const [one, two] = [
    await readLetter(letter(headers, 'Et')),
    await readLetter(letter(headers, 'To')),
  ]
  expect(one.source).toBe(two.source)
  expect(one.to).toEqual(['svar+a@x.dk', 'svar+b@x.dk'])
  const nameless = await readLetter(letter([from, plain], 'Et'))
  expect(nameless.source).not.toBe((await readLetter(letter([from, plain], 'To'))).source)
})

test.each(['', '\0\0\0', 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'.repeat(300)])(
  'what is no letter has no words',
  async (raw) => {
    expect((await readLetter(Buffer.from(raw))).words).toBe('')
  },
)
