import type { Advice } from '../advice/index.ts'
import { text } from '../text/index.ts'
import { AdviceList } from './advice-words.tsx'

/** The advice by itself; a step's page takes the list out of it. */
export function AdvicePage({ advice }: { advice: Advice[] }) {
  return (
    <div class="wrap narrow band stack">
      <h1>{text('adviceHeading')}</h1>
      <AdviceList advice={advice} />
    </div>
  )
}
