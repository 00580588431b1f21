import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, type Option, Select, TextArea, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'

interface Props {
  heading: string
  action: string
  back: { href: string; text: string }
  typed: Typed
  problems: Problems
  areas: Option[]
  places: Option[]
}

/** One offer, to write or to correct. */
export function OfferFormPage({ heading, action, back, typed, problems, areas, places }: Props) {
  const field = (name: string) => ({
    name,
    value: one(typed, name),
    problem: problems[name],
  })
  return (
    <div class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb {...back} />
      <h1>{heading}</h1>
      <p class="voice">{text('formLead')}</p>
      <form method="post" action={action} novalidate class="stack gap-5">
        <TextField {...field('name')} label={text('nameLabel')} required />
        <TextArea
          {...field('summary')}
          label={text('summaryLabel')}
          help={text('summaryHelp')}
          required
        />
        <TextArea
          {...field('openTo')}
          label={text('openToLabel')}
          help={text('openToHelp')}
          required
        />
        <TextArea {...field('howToGet')} label={text('howLabel')} help={text('howHelp')} required />
        <TextField
          {...field('contactRole')}
          label={text('roleLabel')}
          help={text('roleHelp')}
          required
        />
        <div class="short">
          <TextField {...field('contactPhone')} label={text('phoneLabel')} type="tel" required />
        </div>
        <div class="short">
          <Select
            {...field('areaId')}
            label={text('areaLabel')}
            empty={text('wholeMunicipality')}
            options={areas}
          />
        </div>
        <Select
          {...field('placeId')}
          label={text('placeLabel')}
          empty={text('noPlace')}
          options={places}
        />
        <TextField
          {...field('legalBasis')}
          label={text('legalLabel')}
          help={text('legalHelp')}
          optional={text('ifYouLike')}
        />
        <div class="act">
          <Button size="big">{text('save')}</Button>
        </div>
      </form>
    </div>
  )
}
