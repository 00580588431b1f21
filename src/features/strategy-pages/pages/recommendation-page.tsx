import { Actions, type ShownAction } from '#features/actions/index.ts'
import { History, type PastReport } from '#features/reporting/index.ts'
import { Addressees, type FoundRecommendation, Kind } from '#features/strategy/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { text } from '../text/index.ts'
import { followUrl, recommendationUrl, strategyUrl } from '../urls.ts'
import type { Voices } from '../voices.ts'
import { WhatCame } from './what-came.tsx'

interface Props {
  one: FoundRecommendation & { actions: ShownAction[]; past: PastReport[]; voices: Voices }
  nameOf: (bodyId: string) => string
  /** They keep the paper. */
  isMine: boolean
}

/** One recommendation: in easy words, as it was decided, who leads, what belongs with it. */
export const RecommendationPage = ({ one, nameOf, isMine }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <Crumb href={strategyUrl} text={text('back')} />
    <div class="stack gap-3">
      <p class="help">{text('code', { code: one.code })}</p>
      <h1>{one.title}</h1>
      {one.easy ? <p class="voice">{one.easy}</p> : null}
    </div>
    <p class="no-print">
      <ButtonLink kind="alt" href={followUrl(one.code)} icon="eye">
        {text('follow')}
      </ButtonLink>
    </p>
    {one.above ? <Linked heading={text('above')} id="over" all={[one.above]} /> : null}
    <section class="stack gap-2" aria-labelledby="slags">
      <h2 id="slags">{text('kindHeading')}</h2>
      <Kind kind={one.kind} />
      <p>{text(`kindText-${one.kind}`)}</p>
    </section>
    <Addressees bodies={one.bodies} nameOf={nameOf} />
    {one.under.length === 0 ? null : <Linked heading={text('under')} id="under" all={one.under} />}
    <History past={one.past} />
    <Actions code={one.code} kind={one.kind} actions={one.actions} isMine={isMine} />
    <WhatCame voices={one.voices} />
    <section class="stack gap-2" aria-labelledby="ordret">
      <h2 id="ordret">{text('officialHeading')}</h2>
      <p>{one.official ? <Lines of={one.official} /> : text('noOfficial')}</p>
    </section>
  </div>
)

interface LinkedProps {
  id: string
  heading: string
  all: { code: string; title: string }[]
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
