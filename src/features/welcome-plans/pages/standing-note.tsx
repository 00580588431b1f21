import { day, midSentence } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { affirmPlanUrl } from '../urls.ts'
import type { PlanPageProps } from './plan-page.tsx'

/** Where the plan stands, and the one press that says it is still so. */
export function StandingNote({ welcome, standing, mayWrite, now }: PlanPageProps) {
  if (standing.standing === 'none') return null
  if (standing.standing === 'unfinished')
    return (
      <Note icon="edit" tone="sun" heading={text('unfinishedHeading')}>
        <p>{text('unfinishedText')}</p>
        <ul>
          {standing.missing.map((part) => (
            <li>{text(part)}</li>
          ))}
        </ul>
      </Note>
    )
  if (standing.standing === 'unaffirmed')
    return (
      <Note icon="info" tone="sun" heading={text('unaffirmedHeading')}>
        <p>{text('unaffirmedText')}</p>
        {mayWrite ? <Affirm id={welcome.id} /> : null}
      </Note>
    )
  return (
    <Note icon="check" tone="leaf" heading={text('readyHeading')}>
      <p>{text('readyText', { date: midSentence(day(standing.until, now)) })}</p>
      {standing.endsSoon && mayWrite ? <Affirm id={welcome.id} /> : null}
    </Note>
  )
}

const Affirm = ({ id }: { id: string }) => (
  <form method="post" action={affirmPlanUrl(id)}>
    <Button>{text('affirm')}</Button>
  </form>
)
