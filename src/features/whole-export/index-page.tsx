import { dayAndTime } from '#platform/time/words.ts'
import type { Counted } from './exporting.ts'
import { stayingHome } from './staying-home.ts'
import { text } from './text/index.ts'

interface Props {
  municipality: string
  made: Temporal.Instant
  counted: readonly Counted[]
}

const LONG_AGO = Temporal.Instant.fromEpochMilliseconds(0)

/** The page to open first in the archive: what is in it, what is not, and how it is used. */
export const indexPage = (props: Props): string => `<!doctype html>${String(<Index {...props} />)}`

const Index = ({ municipality, made, counted }: Props) => (
  <html lang="da">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{text('title', { municipality })}</title>
    </head>
    <body>
      <h1>{text('title', { municipality })}</h1>
      <p>{text('made', { when: dayAndTime(made, LONG_AGO) })}</p>
      <p>{text('personal')}</p>
      <h2>{text('inside')}</h2>
      <ul>
        <li>{text('insideTables')}</li>
        <li>{text('insideFiles')}</li>
        <li>{text('insideSchema')}</li>
      </ul>
      <table>
        <thead>
          <tr>
            <th>{text('table')}</th>
            <th>{text('rows')}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map(({ name, rows }) => (
            <tr>
              <td>
                <a href={`tables/${name}.jsonl`}>{name}</a>
              </td>
              <td>{rows}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{text('home')}</h2>
      <ul>
        {Object.entries(stayingHome).map(([table, why]) => (
          <li>
            <code>{table}</code>: {text(why)}
          </li>
        ))}
      </ul>
      <p>{text('homeLinks')}</p>
      <h2>{text('use')}</h2>
      <p>{text('useHow')}</p>
    </body>
  </html>
)
