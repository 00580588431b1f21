import type { Branch } from '../filtering.ts'
import { text } from '../text/index.ts'
import { recommendationUrl } from '../urls.ts'
import { Addressees } from './addressees.tsx'
import { Kind } from './kind.tsx'

interface Props {
  branch: Branch
  nameOf: (bodyId: string) => string
}

/** One recommendation in the list, with those that stand under it. */
export const Rec = ({ branch: { code, kind, title, easy, bodies, under }, nameOf }: Props) => (
  <article class="rec">
    <div>
      <Kind kind={kind} />
      <p class="help">{text('code', { code })}</p>
    </div>
    <div class="stack gap-2">
      <h3>
        <a href={recommendationUrl(code)}>{title}</a>
      </h3>
      {easy ? <p>{easy}</p> : null}
      {under.length === 0 ? null : (
        <>
          <p class="help">{text('under')}</p>
          <ul class="rec-under">
            {under.map((one) => (
              <li>
                <a href={recommendationUrl(one.code)}>{one.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
    <Addressees bodies={bodies} nameOf={nameOf} />
  </article>
)
