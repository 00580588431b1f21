import { hubUrl } from '#features/finding/index.ts'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import type { AreaProps } from './area-page.tsx'

/** The houses of the area where one can just drop in. */
export function Hubs({ hubs }: Pick<AreaProps, 'hubs'>) {
  if (hubs.length === 0) return null
  return (
    <Panel tone="lilac" labelledby="kig-ind">
      <h2 id="kig-ind" class="as-h3">
        {text('hubs')}
      </h2>
      {hubs.map(({ slug, name, summary }) => (
        <div class="stack gap-2">
          <p>
            <a class="quiet strong" href={hubUrl(slug)}>
              {name}
            </a>
          </p>
          <p>{summary}</p>
        </div>
      ))}
    </Panel>
  )
}
