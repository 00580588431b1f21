import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'

interface TableProps {
  caption: string
  /** `number` columns are set to the end of the line. */
  columns: { text: string; number?: boolean | undefined }[]
  rows: Child[][]
  showCaption?: boolean | undefined
  /** Cells of words stand under each other on a phone, each after the name of its column. */
  words?: boolean | undefined
}

/** Rows and columns. Wide tables scroll in their own box, which one can reach by keyboard. */
export function Table({ caption, columns, rows, showCaption, words }: TableProps) {
  const look = (column: number) => (columns[column]?.number ? 'num' : undefined)
  const named = (column: number) => (words ? columns[column]?.text : undefined)
  return (
    <section class={classes('tbl', words && 'tbl-words')} tabindex={0} aria-label={caption}>
      <table>
        <caption class={classes(!showCaption && 'vh')}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ text }, column) => (
              <th scope="col" class={look(column)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th scope="row">{cell}</th>
                ) : (
                  <td class={look(column)} data-column={named(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
