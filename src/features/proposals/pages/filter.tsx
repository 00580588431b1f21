import { Fold } from '#ui/fold.tsx'
import { Button, Select } from '#ui/forms.tsx'
import type { Choices } from '../filtering.ts'
import { standings } from '../standing.ts'
import { text } from '../text/index.ts'
import { proposalsUrl } from '../urls.ts'
import { standingWords } from './words.ts'

/** By council, by committee, by answer; the address says which. */
export const Filter = ({ choices }: { choices: Choices }) => (
  <div class="stack gap-3 no-print">
    <Fold kind="search" icon="filter" summary={text('filterHeading')}>
      <Fields choices={choices} />
    </Fold>
    {Object.values(choices.chosen).some(Boolean) ? (
      <p>
        {text('shownFor', { what: chosenWords(choices) })}{' '}
        <a href={proposalsUrl}>{text('showAll')}</a>
      </p>
    ) : null}
  </div>
)

/** What is chosen, as the fields have it. */
const chosenWords = ({ chosen, councils, committees }: Choices) =>
  [
    ...councils.filter(({ value }) => value === chosen.raad).map((one) => one.text),
    ...committees.filter(({ value }) => value === chosen.udvalg).map((one) => one.text),
    ...standings.filter((one) => one === chosen.svar).map(standingWords),
  ].join(', ')

const Fields = ({ choices }: { choices: Choices }) => (
  <form action={proposalsUrl} class="row rec-filter">
    <Select
      name="raad"
      label={text('councilLabel')}
      value={choices.chosen.raad}
      empty={text('any')}
      options={choices.councils}
    />
    <Select
      name="udvalg"
      label={text('committeeLabel')}
      value={choices.chosen.udvalg}
      empty={text('any')}
      options={choices.committees}
    />
    <Select
      name="svar"
      label={text('standingLabel')}
      value={choices.chosen.svar}
      empty={text('any')}
      options={standings
        .filter((one) => choices.standings.includes(one))
        .map((one) => ({ value: one, text: standingWords(one) }))}
    />
    <Button kind="alt">{text('show')}</Button>
  </form>
)
