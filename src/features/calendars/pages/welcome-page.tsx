import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import type { Option } from '#ui/forms.tsx'
import { Button, Checks, ErrorSummary, Select, TextArea, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import type { ToWelcome } from '../queries.ts'
import { text } from '../text/index.ts'
import { broughtUrl, previewUrl, welcomeUrl } from '../urls.ts'

interface Props {
  calendar: ToWelcome
  interests: Option[]
  typed: Typed
  problems: Problems
}

export function WelcomePage({ calendar, interests, typed, problems }: Props) {
  const { id, name, association, around, taken_in_at, waits } = calendar
  const field = (name: string) => ({
    name,
    value: one(typed, name),
    problem: problems[name],
  })
  return (
    <form method="post" action={welcomeUrl(id)} novalidate class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb
        href={taken_in_at ? broughtUrl(id) : previewUrl(id)}
        text={taken_in_at ? text('backToCalendar') : text('backToPreview')}
      />
      <h1>{text('welcomeTitle')}</h1>
      <p class="voice">{text('welcomeLead', { name, association })}</p>
      <TextField
        {...field('greeter')}
        label={text('greeter')}
        help={text('greeterHelp')}
        required
      />
      <TextArea {...field('meeting')} label={text('meeting')} help={text('meetingHelp')} required />
      <TextArea
        {...field('visit')}
        label={text('visit')}
        help={text('visitHelp')}
        rows={5}
        required
      />
      <TextArea {...field('summary')} label={text('summary')} help={text('summaryHelp')} required />
      <Select
        {...field('area')}
        label={text('area')}
        help={text('areaHelp')}
        empty={text('areaEmpty')}
        options={around.areas.map(({ id, name }) => ({ value: id, text: name }))}
        required
      />
      <Select
        {...field('place')}
        label={text('place')}
        optional={text('ifYouLike')}
        empty={text('placeEmpty')}
        options={around.places.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <TextField
        {...field('placeText')}
        label={text('placeText')}
        help={text('placeTextHelp')}
        optional={text('ifYouLike')}
      />
      <Checks
        name="interests"
        label={text('interests')}
        help={text('interestsHelp')}
        problem={problems.interests}
        options={interests}
        value={[typed.interests ?? []].flat()}
      />
      <TextField
        {...field('places')}
        label={text('places')}
        help={text('placesHelp')}
        optional={text('ifYouLike')}
        inputmode="numeric"
      />
      <TextField
        {...field('kroner')}
        label={text('kroner')}
        help={text('kronerHelp')}
        inputmode="numeric"
        required
      />
      <div class="act">
        <Button size="big">{waits ? text('takeThemIn') : text('keepWelcome')}</Button>
      </div>
    </form>
  )
}
