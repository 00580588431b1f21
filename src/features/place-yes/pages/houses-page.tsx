import { may } from '#features/associations/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import type { Asked, House } from '../queries.ts'
import { text } from '../text/index.ts'
import { answerUrl, ownUrl } from '../urls.ts'
import { HouseHere } from './house.tsx'
import { Question } from './question.tsx'
import { SaidNo } from './said-no.tsx'
import { type Answering, within } from './within.ts'

interface Props extends Answering {
  houses: House[]
  asked: Asked[]
  now: Temporal.Instant
}

/** What the places one answers for are asked, and who meets there. */
export function HousesPage({ houses, asked, now, ...form }: Props) {
  const { answering, problems } = form
  const here = Object.fromEntries(
    Object.entries(problems).map(([name, words]) => [`${name}-${answering}`, words]),
  )
  const waiting = asked.filter(({ answer }) => answer === null)
  const refused = asked.filter(({ answer }) => answer === 'no')
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={here} />
      <Crumb href={ownUrl} text={text('toOwn')} />
      <h1>{text('title')}</h1>
      <p class="voice">{text(houses.length === 0 ? 'noHouses' : 'lead')}</p>
      <section class="stack gap-5" aria-labelledby="spoerger">
        <h2 id="spoerger">{text('questionsHeading')}</h2>
        {waiting.length === 0 ? <p>{text('questionsNone')}</p> : null}
        {waiting.map((one) => (
          <Question
            {...{ asked: one, now }}
            {...within(form, `${one.placeId}-${one.invitationId}`)}
            action={answerUrl(one.invitationId, one.placeId)}
            level={3}
          />
        ))}
      </section>
      {refused.length > 0 ? <SaidNo asked={refused} /> : null}
      {houses.map((house) => (
        <HouseHere {...{ house, now, form }} mayChange={may(house.role, 'keep-place')} />
      ))}
    </div>
  )
}
