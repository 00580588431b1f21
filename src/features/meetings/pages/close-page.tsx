import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Fold } from '#ui/fold.tsx'
import { Button, ErrorSummary, type Option, TextArea, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import type { FoundMeeting } from '../finding.ts'
import { promisePlaces } from '../promise-fields.ts'
import { text } from '../text/index.ts'
import { closeUrl, meetingUrl } from '../urls.ts'
import { PromiseFields } from './promise-fields.tsx'

interface Props {
  meeting: FoundMeeting
  typed: Typed
  problems: Problems
  bodies: Option[]
}

/** What came of a meeting, written down in two minutes. */
export function ClosePage({ meeting, typed, problems, bodies }: Props) {
  const { id, attended, learnings } = meeting
  const said = saidIn(typed)
  const [first, ...others] = promisePlaces
  const isUsed = others.some((place) => said(`words${place}`) || said(`contact${place}`))
  return (
    <form method="post" action={closeUrl(id)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingUrl(id)} text={text('toMeeting')} />
      <h1>{text('closeTitle')}</h1>
      <p class="voice">{text('closeLead')}</p>
      <TextField
        name="attended"
        label={text('attendedLabel')}
        value={said('attended', attended === null ? '' : String(attended))}
        problem={problems.attended}
        inputmode="numeric"
        maxlength={4}
        required
      />
      <TextArea
        name="learnings"
        label={text('learningsLabel')}
        help={text('learningsHelp')}
        value={said('learnings', learnings)}
        problem={problems.learnings}
        optional={text('ifYouLike')}
        rows={4}
      />
      <PromiseFields place={first} {...{ said, problems, bodies }} />
      <Fold summary={text('morePromises')} open={isUsed}>
        <div class="stack gap-5">
          {others.map((place) => (
            <PromiseFields {...{ place, said, problems, bodies }} />
          ))}
        </div>
      </Fold>
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        <Button size="big">{text('closeNow')}</Button>
      </div>
    </form>
  )
}
