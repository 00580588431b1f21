import { AllMaySee } from '#features/free-text/index.ts'
import type { Typed } from '#platform/http.tsx'
import { Choices, LentSentences, QuestionArea, Select, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Advice } from '../advice/index.ts'
import { typedLine, typedList } from '../drafts/answers.ts'
import { ASSOCIATION, CITIZEN, GROUP, groupKinds } from '../steps/what.ts'
import { text } from '../text/index.ts'
import { AdviceWords, adviceOnInput } from './advice-words.tsx'
import { Interests } from './interests.tsx'
import { Maker, type MakerProps } from './maker.tsx'
import { SearchWords } from './search-words.tsx'

interface Props extends MakerProps {
  typed: Typed
  advice: Advice[]
  /** The words it is to be found by, as we understood them. */
  searchWords: string[]
  associations: { id: string; name: string }[]
  phone: { href: string; text: string }
}

const loans = ['loanCoffee', 'loanDinner', 'loanGames', 'loanKnitting'] as const

/** The first question: what do you want to do together with others? */
export function WhatPage({ typed, advice, searchWords, associations, phone, ...maker }: Props) {
  const { problems } = maker
  return (
    <Maker {...maker} step="what">
      <div class="stack gap-5" {...adviceOnInput}>
        <QuestionArea
          name="title"
          label={text('titleQuestion')}
          help={text('titleHelp')}
          value={typedLine(typed, 'title')}
          problem={problems.title}
          required
        />
        <LentSentences
          field="title"
          heading={text('loanHeading')}
          sentences={loans.map((key) => text(key))}
        />
        <TextArea
          name="summary"
          label={text('summaryLabel')}
          help={text('summaryHelp')}
          optional={text('ifYouLike')}
          value={typedLine(typed, 'summary')}
          problem={problems.summary}
        />
      </div>
      <AdviceWords advice={advice} />
      <Interests chosen={typedList(typed, 'interests')} problem={problems.interests} />
      <SearchWords
        value={typedLine(typed, 'searchWords')}
        understood={searchWords}
        problem={problems.searchWords}
      />
      <Choices
        name="as"
        label={text('asWhom')}
        layout="columns"
        value={typedLine(typed, 'as') || CITIZEN}
        problem={problems.as}
        choices={[
          { value: CITIZEN, label: text('asMyself') },
          { value: GROUP, label: text('asGroup') },
          ...associations.map(({ id, name }) => ({ value: `${ASSOCIATION}${id}`, label: name })),
        ]}
      />
      <Select
        name="kind"
        label={text('groupKind')}
        help={text('groupKindHelp')}
        value={typedLine(typed, 'kind')}
        problem={problems.kind}
        options={groupKinds.map((kind) => ({ value: kind, text: text(`group-${kind}`) }))}
      />
      <AllMaySee problems={problems} typed={typed} />
      <Note icon="phone">
        <p>
          <b>{text('ratherCall')}</b> {text('ratherCallText')} <a href={phone.href}>{phone.text}</a>
        </p>
      </Note>
    </Maker>
  )
}
