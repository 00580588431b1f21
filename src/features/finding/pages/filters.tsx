import { Fold } from '#ui/fold.tsx'
import { Button, Check, Checks, Group, Select } from '#ui/forms.tsx'
import { Icon } from '#ui/icon.tsx'
import {
  dayWord,
  interestChoices,
  type Offered,
  partWord,
  traitChoices,
  whoChoices,
} from '../choices.ts'
import type { Place } from '../place.ts'
import { dayNames, daysInWords, partNames, type Search, WEEKEND } from '../search.ts'
import { text } from '../text/index.ts'

/** All there is to choose between, beside the list; folded on a phone. */
export function Filters({ search, place }: { search: Search; place: Place | null }) {
  return (
    <aside aria-label={text('choose')}>
      <h2 class="wide-only filter-heading">
        <Icon name="filter" />
        {text('choose')}
      </h2>
      <Fold kind="filters" icon="filter" summary={text('choose')}>
        <div class="stack gap-3 above-3">
          <div id="naer" class="stack gap-3">
            {place ? <HowFar search={search} place={place} /> : null}
          </div>
          <Select
            name="interesse"
            label={text('interest')}
            empty={text('allInterests')}
            value={search.interest ?? undefined}
            options={interestChoices()}
          />
          <Checks
            class="filter"
            name="tid"
            label={text('partOfDay')}
            value={search.parts.map((part) => partNames[part])}
            options={Object.values(partNames).map((name) => ({
              value: name,
              text: partWord(name),
            }))}
          />
          <Days search={search} />
          <WithPictograms
            name="brug"
            label={text('needs')}
            choices={traitChoices(search)}
            chosen={search.traits}
          />
          <WithPictograms
            name="hvem"
            label={text('who')}
            choices={whoChoices(search)}
            chosen={search.who.map((group) => group.replace('hvem.', ''))}
          />
          <Button kind="alt" full>
            {text('show')}
          </Button>
        </div>
      </Fold>
    </aside>
  )
}

function HowFar({ search, place }: { search: Search; place: Place }) {
  return (
    <>
      <Group class="filter" name="omegn" label={text('howFar')}>
        <div class="checks">
          <Check name="omegn" value="nej" checked={!search.nearby}>
            {text('onlyHere', { area: place.short })}
          </Check>
        </div>
      </Group>
      <Select
        name="sorter"
        label={text('order')}
        value={search.sort === 'nearest' ? 'naermest' : 'tidligst'}
        options={[
          { value: 'tidligst', text: text('soonest') },
          { value: 'naermest', text: text('nearest') },
        ]}
      />
    </>
  )
}

function Days({ search }: { search: Search }) {
  const days = daysInWords(search.days)
  const single = days.some((name) => name !== WEEKEND)
  const box = (name: string) => (
    <Check name="dag" value={name} checked={days.includes(name)}>
      {dayWord(name)}
    </Check>
  )
  return (
    <Group class="filter" name="dag" label={text('weekDay')}>
      <div class="checks">{box(WEEKEND)}</div>
      <Fold summary={text('singleDays')} open={single}>
        <div class="checks">{dayNames.map(box)}</div>
      </Fold>
    </Group>
  )
}

interface WithPictogramsProps {
  name: string
  label: string
  choices: Offered[]
  chosen: readonly string[]
}

function WithPictograms({ name, label, choices, chosen }: WithPictogramsProps) {
  return (
    <Group class="filter" name={name} label={label}>
      <div class="checks">
        {choices.map(({ value, icon, text: words }) => (
          <Check name={name} value={value} checked={chosen.includes(value)}>
            <span class="with-icon">
              <Icon name={icon} />
              {words}
            </span>
          </Check>
        ))}
      </div>
    </Group>
  )
}
