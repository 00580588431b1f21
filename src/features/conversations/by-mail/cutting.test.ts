import { expect, test } from 'vitest'
import { ownWords } from './cutting.ts'

const mine = 'Ja tak, vi kommer begge to.\n\nEr der en elevator?'

const letters: Record<string, string> = {
  'Gmail on a computer': `${mine}

Den tors. 19. nov. 2026 kl. 10.15 skrev Medklang <medklang@example.org>:

> Hej Inger
>
> Karen skriver: Kommer du på torsdag?
`,
  'Gmail, with the header broken inside the address': `${mine}

Den tors. 19. nov. 2026 kl. 10.15 skrev Medklang – Skanderborg Kommune <
medklang@example.org>:

> Hej Inger
`,
  'Gmail, with the header broken before the verb': `${mine}

tors. 19. nov. 2026 kl. 10.15 medklang og hele Skanderborg Kommune
skrev Medklang – Skanderborg Kommune
<medklang@example.org>:

> Hej Inger
`,
  'Gmail in English': `${mine}

On Thu, Nov 19, 2026 at 10:15 AM Medklang – Skanderborg Kommune <
medklang@example.org> wrote:

> Hej Inger
`,
  'a telephone': `${mine}

Sendt fra min iPhone

> Den 19. nov. 2026 kl. 10.15 skrev Medklang <medklang@example.org>:
>
> \uFEFFHej Inger
`,
  'a telephone without marks on what is quoted': `${mine}

Den 19. nov. 2026 kl. 10.15 skrev Medklang <medklang@example.org>:

Hej Inger

Karen skriver: Kommer du på torsdag?
`,
  'Outlook on a computer': `${mine}

Fra: Medklang – Skanderborg Kommune <medklang@example.org>
Sendt: 19. november 2026 10:15
Til: Inger <inger@example.org>
Emne: Karen har skrevet

Hej Inger

Karen skriver: Kommer du på torsdag?
`,
  'Outlook on a telephone': `${mine}

Hent Outlook til Android
________________________________
Fra: Medklang <medklang@example.org>
Sendt: torsdag 19. november 2026 10:15:02
Til: Inger <inger@example.org>
Emne: Karen har skrevet

Hej Inger
`,
  'an old Outlook': `${mine}

-----Oprindelig meddelelse-----
Fra: Medklang [mailto:medklang@example.org]
Sendt: 19. november 2026 10:15
Til: Inger
Emne: Karen har skrevet

Hej Inger
`,
  'Windows Mail, in bold': `${mine}

*Fra: *Medklang <medklang@example.org>
*Sendt: *19. november 2026 10:15
*Til: *Inger
*Emne: *Karen har skrevet

Hej Inger
`,
  Thunderbird: `${mine}

Den 19-11-2026 kl. 10:15 skrev Medklang – Skanderborg Kommune:
> Hej Inger
> Kommer du?

-- 
Inger Holm
Eksempelvej 4
`,
  'lines as Windows ends them':
    `${mine}\n\nDen 19. nov. 2026 kl. 10.15 skrev Karen <k@example.org>:\n\n> Hej\n`.replaceAll(
      '\n',
      '\r\n',
    ),
}

test.each(Object.entries(letters))('from %s, only one’s own words are left', (_, letter) => {
  expect(ownWords(letter)).toBe(mine)
})

test('answers between the quoted lines are found', () => {
  const letter = `Den 19. nov. 2026 kl. 10.15 skrev Medklang <medklang@example.org>:
> Kommer du?

Ja, gerne.

> Og din mand?

Nej, han er i Aalborg.
`
  expect(ownWords(letter)).toMatch(/^Ja, gerne\.\n+Nej, han er i Aalborg\.$/)
})

test.each([
  'Den dag skrev Karen til mig:\nKom bare forbi.',
  'Jeg er fra: Ry\nOg det er dejligt.',
  'Den 3. december kan jeg ikke. Kan I skrive, når I ved mere?\n\nHilsen Inger',
  'Hej Karen\n\nMed venlig hilsen\nInger',
  'Sendt med posten i går.',
])('what only looks like a header is kept: %s', (words) => {
  expect(ownWords(words)).toBe(words)
})

test.each(['\nabc. x skrev y', 'Den skrev ', 'Op schreef x\n', 'On 2026 ', 'Fra:\nSendt', '> '])(
  'a letter of nothing but "%s" takes no time to read',
  (piece) => {
    const begun = performance.now()
    ownWords(piece.repeat(20_000))
    expect(performance.now() - begun).toBeLessThan(2000)
  },
)

test('what answers nothing new is empty', () => {
  expect(ownWords('\n\nDen 19. nov. 2026 kl. 10.15 skrev Karen <k@example.org>:\n\n> Hej\n')).toBe(
    '',
  )
})
