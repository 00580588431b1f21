import { text } from '../text/index.ts'
import { stepUrl } from '../urls.ts'

const ID = 'datoer'
const WORDS_ID = 'datoer-ord'

/** What makes the dates follow the answers as they are given. */
export const datesOnChange = (draftId: string) => ({
  'hx-post': stepUrl(draftId, 'when'),
  // Later than the press that ends the writing, so that no button moves away under a finger.
  'hx-trigger': 'change delay:500ms',
  'hx-include': 'closest form',
  'hx-vals': '{"go":"show"}',
  'hx-target': `#${ID}`,
  'hx-select': `#${WORDS_ID}`,
  'hx-swap': 'innerHTML',
})

export interface Understood {
  /** "Hver torsdag til og med 24. december", or nothing for a single date. */
  often: string
  dates: string[]
}

/** What we understood of the time, in words, with the first dates. */
export function UnderstoodDates({ understood }: { understood: Understood | null }) {
  return (
    <div id={ID} aria-live="polite">
      <div id={WORDS_ID}>
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
    </div>
  )
}
