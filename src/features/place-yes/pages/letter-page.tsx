import type { Problems, Typed } from '#platform/http.tsx'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import type { Asked } from '../queries.ts'
import { text } from '../text/index.ts'
import { housesUrl, invitationUrl, letterUrl, listUrl } from '../urls.ts'
import { hostName, Question } from './question.tsx'

interface Props {
  asked: Asked | null
  token: string
  typed: Typed
  problems: Problems
  now: Temporal.Instant
}

/** What the link in the letter opens: the question, what was answered, or that it is over. */
export function LetterPage({ asked, token, ...rest }: Props) {
  const id = asked ? `${asked.placeId}-${asked.invitationId}` : ''
  const here = Object.fromEntries(
    Object.entries(rest.problems).map(([name, words]) => [`${name}-${id}`, words]),
  )
  return (
    <div class="wrap narrow band stack gap-5">
      {asked ? <ErrorSummary problems={here} /> : null}
      {asked?.answer === null ? (
        <Question {...rest} asked={asked} action={letterUrl(token)} level={1} />
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
  const about = { place: asked.place, host: hostName(asked) }
  return asked.answer === 'yes' ? (
    <Empty level={1} heading={text('letterYes')} text={text('letterYesText', about)}>
      <ButtonLink href={invitationUrl(asked.invitationId)}>{text('seeIt')}</ButtonLink>
    </Empty>
  ) : (
    <Empty level={1} heading={text('letterNo')} text={text('letterNoText', about)}>
      <ButtonLink href={housesUrl}>{text('title')}</ButtonLink>
    </Empty>
  )
}
