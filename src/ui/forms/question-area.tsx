import { Explanation, type FieldProps, fieldAttributes } from './field.tsx'
import type { TextAreaProps } from './text-area.tsx'

/** A page that asks one thing: the label is the page's heading. */
export function QuestionArea(props: TextAreaProps) {
  const { value, rows = 3, maxlength } = props
  return (
    <Question {...props}>
      <textarea class="as-lead" {...fieldAttributes(props)} {...{ rows, maxlength }}>
        {value}
      </textarea>
    </Question>
  )
}

function Question({ children, ...field }: FieldProps & { children: unknown }) {
  return (
    <div class="field question">
      <h1>
        <label for={field.id ?? field.name}>{field.label}</label>
      </h1>
      <Explanation {...field} />
      {children}
    </div>
  )
}
