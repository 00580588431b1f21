import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Checks, Choices, ErrorSummary, type Option } from '#ui/forms.tsx'
import { one, several } from '#ui/typed.ts'
import { slots } from '../fitting.ts'
import { text } from '../text/index.ts'
import { companionsUrl, offerUrl, ownCompanionUrl } from '../urls.ts'

interface Props {
  typed: Typed
  problems: Problems
  /** The first time: then they say how old they are. */
  isNew: boolean
  ages: { age: number; adult: number }
  labels: string[]
  areas: Option[]
  languages: Option[]
  interests: Option[]
}

/** What somebody can do as a companion. A little is enough. */
export function OfferPage(props: Props) {
  const { typed, problems, isNew, ages, labels } = props
  const many = (name: string) => several(typed, name)
  const back = isNew ? companionsUrl : ownCompanionUrl
  return (
    <form method="post" action={offerUrl} class="wrap narrow band stack gap-6" novalidate>
      <ErrorSummary problems={problems} />
      <Crumb href={back} text={text(isNew ? 'back' : 'backOwn')} />
      <div class="stack gap-3">
        <h1>{text(isNew ? 'offerTitle' : 'offerEditTitle')}</h1>
        <p class="voice">{text('offerLead')}</p>
      </div>
      {isNew ? (
        <Choices
          name="age"
          label={text('age')}
          help={text('ageHelp', ages)}
          problem={problems.age}
          value={one(typed, 'age')}
          choices={(['younger', 'not-of-age', 'of-age'] as const).map((value) => ({
            value,
            label: text(`age-${value}`, ages),
          }))}
        />
      ) : null}
      <Choices
        name="label"
        label={text('label')}
        problem={problems.label}
        value={one(typed, 'label')}
        choices={labels.map((label) => ({ value: label, label }))}
      />
      <Several name="areas" options={props.areas} {...{ many, problems }} />
      <Several
        name="times"
        options={slots.map((value) => ({ value, text: text(`slot-${value}`) }))}
        {...{ many, problems }}
      />
      <Several name="languages" options={props.languages} {...{ many, problems }} />
      <Checks
        name="interests"
        label={text('interests')}
        help={text('interestsHelp')}
        optional={text('ifYouLike')}
        options={props.interests}
        value={many('interests')}
        problem={problems.interests}
      />
      <Choices
        name="most"
        label={text('most')}
        problem={problems.most}
        value={one(typed, 'most')}
        choices={(['1', '2', '3'] as const).map((value) => ({
          value,
          label: text(`most-${value}`),
        }))}
      />
      <div class="act">
        <Button size="big">{text(isNew ? 'offerSave' : 'offerEditSave')}</Button>
      </div>
    </form>
  )
}

interface SeveralProps {
  name: 'areas' | 'times' | 'languages'
  options: Option[]
  many: (name: string) => string[]
  problems: Problems
}

const Several = ({ name, options, many, problems }: SeveralProps) => (
  <Checks {...{ name, options }} label={text(name)} value={many(name)} problem={problems[name]} />
)
