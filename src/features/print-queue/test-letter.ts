import type { Outside } from '#platform/jobs/index.ts'
import { sendOnPaper } from '#platform/mail/index.ts'
import { nobody, perform } from '#platform/work.ts'

/** For tests: a letter to somebody on Kirkegade. */
export const writesOnPaper = (outside: Outside, name = 'Inger Sørensen') =>
  perform(outside, nobody, (work) =>
    sendOnPaper(work, {
      to: `${name}\nKirkegade 3\n8680 Ry`,
      subject: 'Det sker i Ry',
      body: 'Hej. Det sker i Ry.',
      paper: {
        language: 'da',
        opening: ['Hej'],
        sections: [{ heading: '', items: [{ title: 'Kaffe', lines: ['I morgen'] }] }],
        closing: ['Venlig hilsen', 'Medklang'],
      },
    }),
  )
