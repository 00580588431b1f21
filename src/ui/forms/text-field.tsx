import { Field, type FieldProps, fieldAttributes } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'date' | 'time' | 'number' | 'url'
  autocomplete?: string | undefined
  inputmode?: 'text' | 'decimal' | 'numeric' | 'tel' | 'email' | 'search' | undefined
  maxlength?: number | undefined
  min?: string | number | undefined
  max?: string | number | undefined
  spellcheck?: boolean | undefined
  /** Where one begins at once; for pages that are nothing but this field. */
  autofocus?: boolean | undefined
}

/** One line of writing. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    type = 'text',
    autocomplete,
    inputmode,
    maxlength,
    min,
    max,
    spellcheck,
    autofocus,
  } = props
  const own = { value, type, autocomplete, inputmode, maxlength, min, max }
  return (
    <Field {...props}>
      <input
        {...fieldAttributes(props)}
        {...own}
        spellcheck={spellcheck}
        autofocus={autofocus || undefined}
      />
    </Field>
  )
}
