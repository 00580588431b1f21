import { allInterests, labelName } from '#features/invitations/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Checks, Choices, ErrorSummary, Select } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { askUrl, EVERYWHERE, weeklyLetterUrl } from '../urls.ts'
import { Address } from './address.tsx'

interface Props {
  areas: { id: string; name: string }[]
  problems: Problems
  typed: Typed
  /** They ask for somebody who called. */
  isEmployee: boolean
}

/** What the letter is to be about, and where it goes. */
export function AskPage({ areas, problems, typed, isEmployee }: Props) {
  return (
    <div class="wrap narrow band close stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={weeklyLetterUrl} text={text('toLetters')} />
      <h1>{text('askTitle')}</h1>
      <p class="voice">{text('askLead')}</p>
      {isEmployee ? (
        <Note icon="phone" heading={text('forSomebodyHeading')}>
          <p>{text('forSomebody')}</p>
        </Note>
      ) : null}
      <form method="post" action={askUrl()} novalidate class="stack gap-6">
        <Select
          name="area"
          label={text('area')}
          empty={text('chooseArea')}
          options={[
            { value: EVERYWHERE, text: text('everywhere') },
            ...areas.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          value={one(typed, 'area')}
          problem={problems.area}
          required
        />
        <Checks
          name="interests"
          label={text('interests')}
          help={text('interestsHelp')}
          optional={text('optional')}
          options={allInterests.map(({ id }) => ({ value: id, text: labelName(id) }))}
          value={typed.interests}
        />
        <Choices
          name="way"
          label={text('way')}
          choices={[
            { value: 'email', label: text('byEmail'), help: text('byEmailHelp'), icon: 'mail' },
            { value: 'paper', label: text('byPost'), help: text('byPostHelp'), icon: 'print' },
          ]}
          value={one(typed, 'way')}
          problem={problems.way}
          required
        />
        <Address problems={problems} value={(name) => one(typed, name)} />
        <div class="act">
          <Button size="big">{text('ask')}</Button>
        </div>
      </form>
    </div>
  )
}
