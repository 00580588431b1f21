import type { Problems, Typed } from '#platform/http.tsx'
import { Button, Choices, ErrorSummary, Select } from '#ui/forms.tsx'
import { answersFor, moments } from '../moments.ts'
import type { Code } from '../queries.ts'
import { text } from '../text/index.ts'
import { handOverUrl, suggestionsUrl } from '../urls.ts'
import { Codes } from './codes.tsx'

interface Props {
  areas: { id: string; name: string }[]
  codes: Code[]
  typed: Typed
  problems: Problems
  now: Temporal.Instant
}

/** Ready starts for those who let go of a hand, and cards that others give. */
export function HandOverPage({ areas, codes, typed, problems, now }: Props) {
  return (
    <div class="wrap narrow band stack gap-7">
      <ErrorSummary problems={problems} />
      <div class="stack gap-3">
        <h1>{text('handOverTitle')}</h1>
        <p class="voice">{text('handOverLead')}</p>
      </div>
      <section class="stack gap-5" aria-labelledby="sammen">
        <h2 id="sammen">{text('together')}</h2>
        <p>{text('togetherText')}</p>
        <ul class="bare stack gap-3">
          {moments.map((moment) => (
            <li>
              <a href={suggestionsUrl(answersFor(moment, null))}>{text(`moment-${moment}`)}</a>
              <span class="help block">{text(`moment-${moment}-text`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <form method="post" action={handOverUrl} novalidate class="stack gap-5">
        <h2>{text('cardTitle')}</h2>
        <p>{text('cardText')}</p>
        <Choices
          name="moment"
          label={text('moment')}
          value={[typed.moment ?? ''].flat()}
          problem={problems.moment}
          choices={moments.map((moment) => ({ value: moment, label: text(`moment-${moment}`) }))}
          required
        />
        <Select
          name="area"
          label={text('area')}
          empty={text('everywhere')}
          value={[typed.area ?? ''].flat()[0]}
          options={areas.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <div class="act">
          <Button>{text('make')}</Button>
        </div>
      </form>
      <Codes codes={codes} now={now} />
    </div>
  )
}
