import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Choices, type Option, Select, TextArea, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { meetingKinds } from '../kinds.ts'
import { text } from '../text/index.ts'

interface Props {
  typed: Typed
  problems: Problems
  areas: Option[]
}

/** What a meeting is, when, where, and what is asked. */
export function MeetingFields({ typed, problems, areas }: Props) {
  const said = saidIn(typed)
  const field = (name: string) => ({ name, value: said(name), problem: problems[name] })
  return (
    <>
      <Choices
        {...field('kind')}
        label={text('kindLabel')}
        required
        choices={meetingKinds.map((kind) => ({ value: kind, label: text(`kind-${kind}`) }))}
      />
      <TextField {...field('title')} label={text('titleLabel')} maxlength={80} required />
      <TextArea
        {...field('lead')}
        label={text('leadLabel')}
        help={text('leadHelp')}
        optional={text('ifYouLike')}
      />
      <TextField {...field('date')} type="date" label={text('dateLabel')} required />
      <TextField {...field('from')} type="time" label={text('fromLabel')} required />
      <TextField {...field('to')} type="time" label={text('toLabel')} required />
      <TextField {...field('place')} label={text('placeLabel')} help={text('placeHelp')} />
      <TextField
        {...field('online')}
        type="url"
        label={text('onlineLabel')}
        help={text('onlineHelp')}
        optional={text('ifYouLike')}
      />
      <Select
        {...field('area')}
        label={text('areaLabel')}
        optional={text('ifYouLike')}
        empty={text('noArea')}
        options={areas}
      />
      <TextField
        {...field('expected')}
        label={text('expectedLabel')}
        help={text('expectedHelp')}
        optional={text('ifYouLike')}
        inputmode="numeric"
        maxlength={4}
      />
      <TextArea
        {...field('questions')}
        label={text('questionsLabel')}
        help={text('questionsHelp')}
        rows={5}
        required
      />
      <AllMaySee problems={problems} typed={typed} />
    </>
  )
}
