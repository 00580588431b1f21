import { languageNow } from '#platform/text/index.ts'
import { text } from './text/index.ts'
import type { LetterWords } from './words.ts'

interface Props {
  words: LetterWords
  opening: string
  closing: string[]
  links: { own: string; stop: string }
  baseUrl: string
}

/** The letter as HTML: plain headings, lists and links, as large as the reader's own type. */
export const letterHtml = async (props: Props): Promise<string> =>
  `<!DOCTYPE html>${await (<LetterHtml {...props} />)}`

function LetterHtml({ words, opening, closing, links, baseUrl }: Props) {
  return (
    <html lang={languageNow()}>
      <head>
        <meta charset="utf-8" />
        <title>{words.heading}</title>
      </head>
      <body>
        <h1>{words.heading}</h1>
        <p>{opening}</p>
        {words.sections.map(({ heading, items }) => (
          <>
            <h2>{heading}</h2>
            <ul>
              {items.map(({ href, title, when, lines }) => (
                <li>
                  <p>
                    <a href={baseUrl + href}>
                      <strong>{title}</strong>
                    </a>
                    {[when, ...lines].map((line) => (
                      <>
                        <br />
                        {line}
                      </>
                    ))}
                  </p>
                </li>
              ))}
            </ul>
          </>
        ))}
        {closing.map((line) => (
          <p>{line}</p>
        ))}
        <p>
          <a href={links.own}>{text('toOwn')}</a>
        </p>
        <p>
          <a href={links.stop}>{text('stop')}</a>
        </p>
      </body>
    </html>
  )
}
