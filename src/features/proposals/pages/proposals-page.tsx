import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { TakeAlong } from '#ui/take-along.tsx'
import type { Choices } from '../filtering.ts'
import type { inOrder } from '../standing.ts'
import { text } from '../text/index.ts'
import { answersUrl, bodiesUrl, csvUrl, draftsUrl, feedUrl, jsonUrl } from '../urls.ts'
import { Filter } from './filter.tsx'
import { ListedProposals } from './listed.tsx'

interface Props {
  groups: ReturnType<typeof inOrder>
  choices: Choices
  /** There are proposals, shown or not. */
  hasAny: boolean
  today: Temporal.PlainDate
  /** They sit in a council. */
  mayWrite: boolean
  /** They write committees' answers. */
  mayAnswer: boolean
}

/** What councils propose: what waits for an answer first, the longest first. */
export function ProposalsPage({ groups, choices, hasAny, today, mayWrite, mayAnswer }: Props) {
  const { owed, unsent, answered } = groups
  const isEmpty = owed.length + unsent.length + answered.length === 0
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={bodiesUrl} text={text('noneBodies')} />
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      {hasAny ? <Filter choices={choices} /> : <Nothing />}
      {hasAny && isEmpty ? <p>{text('nothingFits')}</p> : null}
      <ListedProposals
        {...{ id: 'venter', rows: owed, today }}
        heading={text('owedHeading')}
        help={text('owedHelp')}
      />
      <ListedProposals
        {...{ id: 'besluttet', rows: unsent, today }}
        heading={text('unsentHeading')}
      />
      <ListedProposals
        {...{ id: 'har-faaet-svar', rows: answered, today }}
        heading={text('answeredHeading')}
      />
      {mayWrite || mayAnswer ? (
        <div class="row no-print">
          {mayWrite ? (
            <ButtonLink href={draftsUrl} kind="alt">
              {text('toDrafts')}
            </ButtonLink>
          ) : null}
          {mayAnswer ? <ButtonLink href={answersUrl}>{text('toAnswers')}</ButtonLink> : null}
        </div>
      ) : null}
      {hasAny ? (
        <TakeAlong
          heading={text('takeHeading')}
          things={[
            { href: csvUrl, words: text('csv') },
            { href: jsonUrl, words: text('json') },
            { href: feedUrl, words: text('feed'), isFeed: true },
          ]}
        />
      ) : null}
    </div>
  )
}

const Nothing = () => (
  <Empty heading={text('noneTitle')} text={text('noneText')}>
    <ButtonLink href={bodiesUrl} kind="alt">
      {text('noneBodies')}
    </ButtonLink>
  </Empty>
)
