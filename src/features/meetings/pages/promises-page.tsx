import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import type { FoundPromise } from '../finding.ts'
import { text } from '../text/index.ts'
import { meetingUrl, settleUrl } from '../urls.ts'
import { Promises } from './promises.tsx'

interface Props {
  id: string
  title: string
  promises: FoundPromise[]
  today: Temporal.PlainDate
  /** The form that was not understood. */
  wrong: { promiseId: string; typed: Typed } | null
  problems: Problems
}

/** The promises of one meeting, each with a form to say how it went. */
export const PromisesPage = ({ id, title, promises, today, wrong, problems }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <ErrorSummary problems={problems} />
    <Crumb href={meetingUrl(id)} text={title} />
    <h1>{text('promisesTitle')}</h1>
    <p class="voice">{text('promisesLead')}</p>
    {promises.length === 0 ? <p>{text('noPromises')}</p> : null}
    <Promises
      {...{ promises, today }}
      below={(one) => {
        const isWrong = wrong?.promiseId === one.id
        const typed = isWrong ? wrong.typed : {}
        const own = isWrong ? problems : {}
        const said = saidIn(typed)
        return (
          <>
            {one.ownerName ? <p>{text('owner', { name: one.ownerName })}</p> : null}
            <form method="post" action={settleUrl(id, one.id)} novalidate class="stack gap-4">
              <Choices
                name="state"
                id={isWrong ? 'state' : `state-${one.id}`}
                label={text('stateLabel')}
                value={said('state', one.state)}
                problem={own.state}
                choices={(['kept', 'dropped'] as const).map((state) => ({
                  value: state,
                  label: text(`state-${state}`),
                }))}
              />
              <TextArea
                name="said"
                id={isWrong ? 'said' : `said-${one.id}`}
                label={text('saidLabel')}
                value={said('said', one.said)}
                problem={own.said}
                rows={2}
              />
              {isWrong ? <AllMaySee problems={own} typed={typed} /> : null}
              <Button kind="alt">{text('settleNow')}</Button>
            </form>
          </>
        )
      }}
    />
  </div>
)
