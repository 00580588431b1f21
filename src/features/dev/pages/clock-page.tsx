import { dayAndTime } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { clockUrl } from '../urls.ts'

interface Props {
  now: Temporal.Instant
  /** Hours away from the real time; null where the clock cannot be moved. */
  moved: number | null
}

export function ClockPage({ now, moved }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('clock')}</h1>
      <p class="voice">{dayAndTime(now)}</p>
      {moved === null ? (
        <p>{text('clockFixed')}</p>
      ) : (
        <form method="post" action={clockUrl} class="stack gap-5">
          <p>{text('clockMoved', { hours: moved })}</p>
          <div class="act">
            {choices(moved).map(([hours, words]) => (
              <Button kind="alt" name="hours" value={String(hours)}>
                {words}
              </Button>
            ))}
          </div>
        </form>
      )}
    </div>
  )
}

const choices = (moved: number): [number, string][] => [
  [1, text('anHour')],
  [24, text('aDay')],
  [7 * 24, text('aWeek')],
  [-moved, text('backToNow')],
]
