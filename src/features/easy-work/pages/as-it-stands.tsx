import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'

/** The text that somebody makes easier, as it stands now. */
export const AsItStands = ({ words }: { words: string }) => (
  <Panel plain labelledby="nu">
    <h2 id="nu" class="as-h3">
      {text('suggestOld')}
    </h2>
    <p class="as-typed">{words}</p>
  </Panel>
)
