import {
  LatestWords,
  NextDue,
  nextDue,
  pastIn,
  type Standing,
  StandsNow,
} from '#features/reporting/index.ts'
import { Addressees, Kind } from '#features/strategy/index.ts'
import type { Branch } from '../filtering.ts'
import { text } from '../text/index.ts'
import { recommendationUrl } from '../urls.ts'
import { Under } from './under.tsx'

interface Props {
  branch: Branch
  nameOf: (bodyId: string) => string
  standing: Standing
}

/** One recommendation in the list: where it stands, the latest words, and those that stand under it. */
export function Rec({ branch, nameOf, standing }: Props) {
  const { code, kind, title, easy, bodies, under } = branch
  const past = pastIn(standing, code)
  return (
    <article class="rec">
      <div class="stack gap-2">
        <StandsNow past={past} />
        <Kind kind={kind} />
        <p class="help">{text('code', { code })}</p>
      </div>
      <div class="stack gap-2">
        <h3>
          <a href={recommendationUrl(code)}>{title}</a>
        </h3>
        {easy ? <p>{easy}</p> : null}
        <LatestWords past={past} />
        {under.length === 0 ? null : <Under under={under} standing={standing} />}
      </div>
      <div>
        <Addressees bodies={bodies} nameOf={nameOf} />
        {past.length === 0 ? null : <NextDue due={nextDue(standing, code)} />}
      </div>
    </article>
  )
}
