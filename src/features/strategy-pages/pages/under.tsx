import { pastIn, type Standing, StandsNow } from '#features/reporting/index.ts'
import type { ShownRecommendation } from '#features/strategy/index.ts'
import { text } from '../text/index.ts'
import { recommendationUrl } from '../urls.ts'

interface Props {
  under: readonly ShownRecommendation[]
  standing: Standing
}

/** Those that stand under another, each with where it stands itself. */
export const Under = ({ under, standing }: Props) => (
  <>
    <p class="help">{text('under')}</p>
    <ul class="rec-under">
      {under.map(({ code, title }) => (
        <li>
          <a href={recommendationUrl(code)}>{title}</a>
          <StandsNow past={pastIn(standing, code)} />
        </li>
      ))}
    </ul>
  </>
)
