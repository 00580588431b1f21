import { isCarriedOver } from '../agreed/states.ts'
import type { Agreed } from '../queries.ts'
import { text } from '../text/index.ts'
import { AgreedList } from './agreed-list.tsx'

/** What goes along to the next meeting, and what came of the rest. */
export function AgreedParts({ agreed }: { agreed: Agreed[] }) {
  const open = agreed.filter(isCarriedOver)
  const over = agreed.filter((one) => !isCarriedOver(one))
  return (
    <div class="stack gap-6 agreed-parts">
      <section class="stack gap-4" aria-labelledby="aftaler">
        <h2 id="aftaler">{text('agreed')}</h2>
        {open.length === 0 ? <p>{text('noAgreed')}</p> : <AgreedList agreed={open} />}
      </section>
      {over.length === 0 ? null : (
        <section class="stack gap-4" aria-labelledby="hvad-kom-der">
          <h2 id="hvad-kom-der">{text('whatCame')}</h2>
          <AgreedList agreed={over} />
        </section>
      )}
    </div>
  )
}
