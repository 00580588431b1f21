import { momentWords } from '#platform/time/words.ts'
import type { ShownInput } from '../queries.ts'
import { text } from '../text/index.ts'
import { inputUrl } from '../urls.ts'

/** What was done with it, with the date and without names. */
export function Traces({ traces }: Pick<ShownInput, 'traces'>) {
  if (traces.length === 0) return null
  return (
    <section class="stack gap-3" aria-labelledby="spor">
      <h2 id="spor">{text('traceHeading')}</h2>
      <ul>
        {traces.map(({ doing, toKind, toKey, title, at }) => (
          <li>
            {momentWords(at)}: {text(`did-${doing}`)}{' '}
            {toKind === 'input' ? <a href={inputUrl(toKey)}>{text('theOther')}</a> : title}
          </li>
        ))}
      </ul>
    </section>
  )
}
