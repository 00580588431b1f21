import { Crumb } from '#ui/crumb.tsx'
import { text } from './text/index.ts'

/** The way back to the card of the task that somebody is doing on this page. */
export function TaskInHand({ card }: { card: string | null }) {
  if (!card) return null
  return (
    <nav class="wrap" aria-label={text('taskLabel')}>
      <Crumb href={card} text={text('backToTask')} />
    </nav>
  )
}
