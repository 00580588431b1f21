import { Field, type FieldProps, fieldAttributes } from './field.tsx'

export interface TextAreaProps extends FieldProps {
  value?: string | undefined
  rows?: number | undefined
  maxlength?: number | undefined
  autocomplete?: string | undefined
}

/** Several lines of writing. It grows with the words. */
export function TextArea(props: TextAreaProps) {
  const { value, rows = 3, maxlength, autocomplete } = props
  return (
    <Field {...props}>
      <textarea {...fieldAttributes(props)} {...{ rows, maxlength, autocomplete }}>
        {value}
      </textarea>
    </Field>
  )
}
