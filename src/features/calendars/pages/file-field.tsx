import { Field, type FieldProps, fieldAttributes } from '#ui/forms.tsx'

/** A calendar file from one's own machine. */
export function FileField(props: FieldProps) {
  return (
    <Field {...props}>
      <input type="file" accept=".ics,text/calendar" {...fieldAttributes(props)} />
    </Field>
  )
}
