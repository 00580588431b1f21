import type { Problems } from '#platform/http.tsx'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import type { Question } from '../queries.ts'
import { text } from '../text/index.ts'
import { hostUrl, letterUrl, listUrl } from '../urls.ts'
import { firstHost, QuestionAsked } from './question.tsx'

interface Props {
  asked: Question | null
  token: string
  problems: Problems
  now: Temporal.Instant
}

/** What the link in the letter opens: the question, what was answered, or that it is over. */
export function LetterPage({ asked, token, problems, now }: Props) {
  const here = Object.fromEntries(
    Object.values(problems).map((words) => [`svar-${asked?.id ?? ''}`, words]),
  )
  return (
    <div class="wrap narrow band stack gap-5">
      {asked ? <ErrorSummary problems={here} /> : null}
      {asked?.answer === null ? (
        <QuestionAsked
          {...{ asked, now }}
          action={letterUrl(token)}
          level={1}
          problem={problems.answer}
        />
      ) : (
        <Answered asked={asked} />
      )}
    </div>
  )
}

function Answered({ asked }: Pick<Props, 'asked'>) {
  if (!asked)
    return (
      <Empty level={1} heading={text('letterOld')} text={text('letterOldText')}>
        <ButtonLink href={listUrl}>{text('findSomething')}</ButtonLink>
      </Empty>
    )
  const { association, invitationId, answer } = asked
  const about = { association, host: firstHost(asked) }
  return answer === 'yes' ? (
    <Empty level={1} heading={text('letterYes')} text={text('letterYesText', about)}>
      <ButtonLink href={hostUrl(invitationId)}>{text('toGuests')}</ButtonLink>
    </Empty>
  ) : (
    <Empty level={1} heading={text('letterNo')} text={text('letterNoText', about)}>
      <ButtonLink href={listUrl}>{text('findSomething')}</ButtonLink>
    </Empty>
  )
}
