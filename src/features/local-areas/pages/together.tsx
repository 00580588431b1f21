import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { togetherUrl } from '../urls.ts'
import type { AreaProps } from './area-page.tsx'

/** The way to what a team does in the area, where there is one. */
export function Together({ id, short, hasTeam }: Pick<AreaProps, 'id' | 'short' | 'hasTeam'>) {
  if (!hasTeam) return null
  return (
    <Panel tone="leaf" labelledby="sammen">
      <h2 id="sammen" class="as-h3">
        {text('together', { area: short })}
      </h2>
      <p>{text('togetherText')}</p>
      <p>
        <a class="quiet strong" href={togetherUrl(id)}>
          {text('togetherGo')}
        </a>
      </p>
    </Panel>
  )
}
