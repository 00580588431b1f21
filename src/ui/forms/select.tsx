import { Field, type FieldProps, fieldAttributes } from './field.tsx'

export interface Option {
  value: string
  text: string
}

export interface SelectProps extends FieldProps {
  value?: string | undefined
  options: Option[]
  /** The first, empty option: "Vælg et sted". */
  empty?: string | undefined
  autocomplete?: string | undefined
}

/** One of many, folded away. Up to seven options are better as Choices. */
export function Select(props: SelectProps) {
  const { value = '', options, empty, autocomplete } = props
  return (
    <Field {...props}>
      <select {...fieldAttributes(props)} autocomplete={autocomplete}>
        {empty ? <option value="">{empty}</option> : null}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
