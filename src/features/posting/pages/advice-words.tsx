import type { Advice } from '../advice/index.ts'
import { adviceSentence } from '../advice/words.ts'
import { text } from '../text/index.ts'
import { adviceUrl } from '../urls.ts'

const ID = 'raad'
const WORDS_ID = 'raad-ord'

/** What makes the advice follow the words as they are written. */
export const adviceOnInput = {
  'hx-post': adviceUrl,
  'hx-trigger': 'input delay:700ms',
  'hx-include': 'closest form',
  'hx-target': `#${ID}`,
  'hx-select': `#${WORDS_ID}`,
  'hx-swap': 'innerHTML',
}

/** Advice on the words. It is there for the one who wants it, and stops nothing. */
export function AdviceWords({ advice }: { advice: Advice[] }) {
  return (
    <div id={ID} aria-live="polite">
      <AdviceList advice={advice} />
    </div>
  )
}

export function AdviceList({ advice }: { advice: Advice[] }) {
  return (
    <div id={WORDS_ID}>
      {advice.length > 0 ? (
        <div class="panel t-leaf stack gap-3">
          <p class="strong">{text('adviceHeading')}</p>
          <ul>
            {advice.map((one) => (
              <li>{adviceSentence(one)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
