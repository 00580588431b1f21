import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'

interface TableProps {
  caption: string
  /** `number` columns are set to the end of the line. */
  columns: { text: string; number?: boolean | undefined }[]
  rows: Child[][]
  showCaption?: boolean | undefined
}

/** Rows and columns. Wide tables scroll in their own box, which one can reach by keyboard. */
export function Table({ caption, columns, rows, showCaption }: TableProps) {
  const look = (column: number) => (columns[column]?.number ? 'num' : undefined)
  return (
    <section class="tbl" tabindex={0} aria-label={caption}>
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
                column === 0 ? <th scope="row">{cell}</th> : <td class={look(column)}>{cell}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
