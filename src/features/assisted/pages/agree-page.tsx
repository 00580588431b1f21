import type { Area } from '#features/areas/index.ts'
import { PostalFields } from '#features/notifying/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices, ErrorSummary, Select, TextField } from '#ui/forms.tsx'
import { OnlyFor } from '#ui/join-panel.tsx'
import { one } from '#ui/typed.ts'
import { agreedHows, agreements } from '../tables.ts'
import { text } from '../text/index.ts'
import { deskUrl, newUrl } from '../urls.ts'

interface Props {
  areas: Area[]
  typed: Typed
  problems: Problems
}

/** What an employee and somebody beside them agree: choices alone, and no room for a note. */
export function AgreePage({ areas, typed, problems }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={deskUrl} text={text('toDesk')} />
      <form method="post" action={newUrl} novalidate class="join stack gap-6">
        <ErrorSummary problems={problems} />
        <div class="stack gap-3">
          <h1>{text('agreeTitle')}</h1>
          <p class="voice">{text('agreeLead')}</p>
        </div>
        <TextField
          name="firstName"
          label={text('firstName')}
          help={text('firstNameHelp')}
          autocomplete="off"
          value={one(typed, 'firstName')}
          problem={problems.firstName}
          required
        />
        <Choices
          name="reach"
          label={text('reachQuestion')}
          value={typed.reach}
          problem={problems.reach}
          required
          choices={[
            { value: 'phone', label: text('reach-phone'), icon: 'phone', way: 'call' },
            { value: 'letter', label: text('reach-letter'), icon: 'mail', way: 'letter' },
            {
              value: 'through',
              label: text('reach-through'),
              help: text('reach-through-help'),
              icon: 'hand',
              way: 'ask',
            },
          ]}
        />
        <OnlyFor ways={['call']}>
          <TextField
            name="phone"
            type="tel"
            label={text('phone')}
            help={text('phoneHelp')}
            autocomplete="off"
            value={one(typed, 'phone')}
            problem={problems.phone}
          />
        </OnlyFor>
        <OnlyFor ways={['letter']}>
          <PostalFields
            problems={problems}
            value={(name) => one(typed, name)}
            help={text('postalHelp')}
          />
        </OnlyFor>
        <Select
          name="area"
          label={text('area')}
          empty={text('areaEmpty')}
          value={one(typed, 'area')}
          problem={problems.area}
          options={areas.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Choices
          name="agreed"
          label={text('agreedQuestion')}
          several
          value={typed.agreed}
          problem={problems.agreed}
          choices={agreements.map((value) => ({ value, label: text(`agree-${value}`) }))}
        />
        <Choices
          name="how"
          label={text('howQuestion')}
          value={typed.how}
          problem={problems.how}
          required
          choices={agreedHows.map((value) => ({ value, label: text(`how-${value}`) }))}
        />
        <div class="act">
          <Button size="big">{text('agreeButton')}</Button>
        </div>
      </form>
    </div>
  )
}
