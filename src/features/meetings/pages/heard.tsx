import { themeUrl } from '#features/inputs/index.ts'
import { Voice } from '#ui/voice.tsx'
import type { Heard } from '../by-question.ts'
import { text } from '../text/index.ts'
import { themeWords } from './words.ts'

/** What was said, question by question: the themes with how many, and people's own words. */
export const HeardWords = ({ heard }: { heard: readonly Heard[] }) => (
  <section class="stack gap-5" aria-labelledby="sagt">
    <h2 id="sagt">{text('saidHeading')}</h2>
    {heard.map((one, at) => (
      <div class="stack gap-4">
        {one.question ? <h3>{one.question}</h3> : at > 0 ? <h3>{text('alsoSaid')}</h3> : null}
        {one.themes.length === 0 ? null : (
          <ul class="stack gap-2">
            {one.themes.map((theme) => (
              <li>{themeWords(theme)}</li>
            ))}
          </ul>
        )}
        {one.words.map(({ theme, said }) => (
          <>
            {theme ? (
              <p>
                {text('inTheme')} <a href={themeUrl(theme.id)}>{theme.name}</a>
              </p>
            ) : null}
            {said.map(({ words, channel }) => (
              <Voice by={text(`by-${channel}`)} tone="sun">
                {words}
              </Voice>
            ))}
          </>
        ))}
      </div>
    ))}
  </section>
)
