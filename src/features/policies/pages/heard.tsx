import { type LinkedInput, sayUrl } from '#features/inputs/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Lines } from '#ui/lines.tsx'
import { text } from '../text/index.ts'

interface Props {
  inputs: LinkedInput[]
  /** How many had said something when it was decided, also those whose words are not shown. */
  heard?: number | null
  /** They may say something too. */
  asks?: boolean
}

/** What people have said about it, in their own words, where they said yes to that. */
export function Heard({ inputs, heard = null, asks = false }: Props) {
  if (inputs.length === 0 && !heard && !asks) return null
  return (
    <section class="stack gap-3" aria-labelledby="sagt">
      <h2 id="sagt">{text('heardHeading')}</h2>
      {heard ? <p>{text('heardCount', { count: heard })}</p> : null}
      <ul class="bare stack gap-3">
        {inputs.map(({ words, said_on }) => (
          <li class="panel plain stack gap-2">
            <p>
              <Lines of={words} />
            </p>
            <p class="help">{text('heardOn', { on: dateWords(said_on) })}</p>
          </li>
        ))}
      </ul>
      {asks ? (
        <p class="no-print">
          <a href={sayUrl}>{text('say')}</a>
        </p>
      ) : null}
    </section>
  )
}
