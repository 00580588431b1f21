import type { Problems, Typed } from '#platform/http.tsx'
import { Select, TextArea, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'

export interface ShownFieldsProps {
  typed: Typed
  problems: Problems
  areas: { id: string; name: string }[]
}

/** What everybody reads: the name, the area and two sentences. */
export function ShownFields({ typed, problems, areas }: ShownFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label={text('name')}
        value={one(typed, 'name')}
        problem={problems.name}
        maxlength={80}
        required
      />
      <Select
        name="areaId"
        label={text('area')}
        empty={text('areaEmpty')}
        value={one(typed, 'areaId')}
        problem={problems.areaId}
        options={areas.map(({ id, name }) => ({ value: id, text: name }))}
        required
      />
      <TextArea
        name="summary"
        label={text('summary')}
        help={text('summaryHelp')}
        value={one(typed, 'summary')}
        problem={problems.summary}
        maxlength={300}
        required
      />
    </>
  )
}
