import { text } from '../text/index.ts'

export interface Understood {
  /** "Hver torsdag til og med 24. december", or nothing for a single date. */
  often: string
  dates: string[]
}

/** What we understood of the time, in words, with the first dates. */
export function UnderstoodDates({ understood }: { understood: Understood | null }) {
  return (
    <div id="datoer" aria-live="polite">
      {understood ? (
        <div class="panel t-lake stack gap-3">
          <p class="strong">{understood.often || text('understoodOnce')}</p>
          <ul>
            {understood.dates.map((date) => (
              <li>{date}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
