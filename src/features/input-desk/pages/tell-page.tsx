import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { momentWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { hrefOf } from '../targets.ts'
import type { Told } from '../tell-queries.ts'
import { text } from '../text/index.ts'
import { tellUrl } from '../urls.ts'

interface Props {
  told: Told
  problems: Problems
  typed: Typed
}

/** Saying what came of what people said, to all and to those who wait to hear it. */
export function TellPage({ told, problems, typed }: Props) {
  const { title, inputs, waiting, news } = told
  return (
    <div class="wrap narrow band close stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={hrefOf(told)} text={title} />
      <h1>{text('tellTitle')}</h1>
      <p class="voice">{text('tellLead', { title })}</p>
      <p>
        {text('found', { count: inputs })} {text('tellWaiting', { count: waiting })}
      </p>
      <form method="post" action={tellUrl(told)} novalidate class="stack gap-4">
        <TextArea
          name="words"
          label={text('tellLabel')}
          help={text('tellHelp')}
          rows={5}
          value={[typed.words ?? ''].flat()[0] ?? ''}
          problem={problems.words}
          required
        />
        <AllMaySee problems={problems} typed={typed} />
        <div class="act">
          <Button size="big">{text('tellNow')}</Button>
        </div>
      </form>
      {news.length === 0 ? null : (
        <section class="stack gap-3" aria-labelledby="fortalt">
          <h2 id="fortalt">{text('toldHeading')}</h2>
          <ul>
            {news.map(({ words, at }) => (
              <li>
                {momentWords(at)}: {words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
