import { momentWords } from '#platform/time/words.ts'
import { Lines } from '#ui/lines.tsx'
import { hrefOf } from '../targets.ts'
import { text } from '../text/index.ts'
import type { Trail } from '../trail-queries.ts'

/** What people's words are about, and what came of it, by date. */
export const Trails = ({ trail }: { trail: Trail[] }) => (
  <ul class="bare stack gap-4">
    {trail.map((one) => (
      <li class="panel plain stack gap-3">
        <h3>
          <a href={hrefOf(one)}>{one.title}</a>
        </h3>
        <p class="help">{text('linkedSince', { on: momentWords(one.linkedAt) })}</p>
        {one.news.length === 0 ? <p>{text('noNews')}</p> : null}
        {one.news.map(({ words, at }) => (
          <p>
            <b>{momentWords(at)}</b>
            <br />
            <Lines of={words} />
          </p>
        ))}
      </li>
    ))}
  </ul>
)
