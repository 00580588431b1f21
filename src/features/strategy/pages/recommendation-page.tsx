import { Crumb } from '#ui/crumb.tsx'
import { Lines } from '#ui/lines.tsx'
import type { ShownRecommendation } from '../queries.ts'
import { text } from '../text/index.ts'
import { recommendationUrl, strategyUrl } from '../urls.ts'
import { Addressees } from './addressees.tsx'
import { Kind } from './kind.tsx'

interface Props {
  one: ShownRecommendation
  above: ShownRecommendation | undefined
  under: ShownRecommendation[]
  nameOf: (bodyId: string) => string
}

/** One recommendation: in easy words, as it was decided, who leads, what belongs with it. */
export const RecommendationPage = ({ one, above, under, nameOf }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <Crumb href={strategyUrl} text={text('back')} />
    <div class="stack gap-3">
      <p class="help">{text('code', { code: one.code })}</p>
      <h1>{one.title}</h1>
      {one.easy ? <p class="voice">{one.easy}</p> : null}
    </div>
    {above ? <Linked heading={text('above')} id="over" all={[above]} /> : null}
    <section class="stack gap-2" aria-labelledby="slags">
      <h2 id="slags">{text('kindHeading')}</h2>
      <Kind kind={one.kind} />
      <p>{text(`kindText-${one.kind}`)}</p>
    </section>
    <Addressees bodies={one.bodies} nameOf={nameOf} />
    {under.length === 0 ? null : <Linked heading={text('under')} id="under" all={under} />}
    <section class="stack gap-2" aria-labelledby="ordret">
      <h2 id="ordret">{text('officialHeading')}</h2>
      <p>{one.official ? <Lines of={one.official} /> : text('noOfficial')}</p>
    </section>
  </div>
)

interface LinkedProps {
  id: string
  heading: string
  all: ShownRecommendation[]
}

const Linked = ({ id, heading, all }: LinkedProps) => (
  <section class="stack gap-2" aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    <ul class="rec-under">
      {all.map(({ code, title }) => (
        <li>
          <a href={recommendationUrl(code)}>{title}</a>
        </li>
      ))}
    </ul>
  </section>
)
