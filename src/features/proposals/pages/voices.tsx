import type { LinkedInput } from '#features/inputs/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Lines } from '#ui/lines.tsx'
import { Voice } from '#ui/voice.tsx'
import { text } from '../text/index.ts'

/** What people have said that belongs to it, in their own words. Nobody is named. */
export const Voices = ({ voices }: { voices: LinkedInput[] }) =>
  voices.length === 0 ? null : (
    <section class="stack gap-4" aria-labelledby="sagt">
      <h2 id="sagt">{text('voicesHeading')}</h2>
      {voices.map(({ words, said_on: on }) => (
        <Voice by={text('voiceBy', { on: dateWords(on) })}>
          <Lines of={words} />
        </Voice>
      ))}
    </section>
  )
