import type { Typed } from '#platform/http.tsx'
import { Choices, Select, TextField } from '#ui/forms.tsx'
import { typedLine } from '../drafts/answers.ts'
import { ELSEWHERE, type WhereChoices } from '../steps/where.ts'
import { text } from '../text/index.ts'
import { Maker, type MakerProps } from './maker.tsx'

interface Props extends MakerProps {
  typed: Typed
  choices: WhereChoices
}

/** The third question: where. Words of one's own are as good as a place from the list. */
export function WherePage({ typed, choices, ...maker }: Props) {
  const { problems } = maker
  const areas = new Map(choices.areas.map(({ id, name }) => [id, name]))
  return (
    <Maker {...maker} step="where">
      <h1>{text('whereQuestion')}</h1>
      <Choices
        name="placeId"
        label={text('placeLabel')}
        layout="columns"
        value={typedLine(typed, 'placeId') || ELSEWHERE}
        problem={problems.placeId}
        choices={[
          { value: ELSEWHERE, label: text('elsewhere'), help: text('elsewhereHelp') },
          ...choices.places.map(({ id, name, areaId, asks }) => ({
            value: id,
            label: name,
            help: asks ? text('placeAsks', { area: areas.get(areaId) ?? '' }) : areas.get(areaId),
          })),
        ]}
      />
      <TextField
        name="placeText"
        label={text('placeTextLabel')}
        help={text('placeTextHelp')}
        value={typedLine(typed, 'placeText')}
        problem={problems.placeText}
      />
      <div class="short for-elsewhere">
        <Select
          name="areaId"
          label={text('areaLabel')}
          empty={text('areaEmpty')}
          value={typedLine(typed, 'areaId')}
          problem={problems.areaId}
          options={choices.areas.map(({ id, name }) => ({ value: id, text: name }))}
        />
      </div>
    </Maker>
  )
}
