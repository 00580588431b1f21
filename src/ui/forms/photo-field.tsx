import { Field, type FieldProps, fieldAttributes } from './field.tsx'

/** A photo from one's own device, of the kinds that can be read. */
export const PhotoField = (props: FieldProps) => (
  <Field {...props}>
    <input
      type="file"
      accept="image/jpeg,image/png,image/webp,image/gif,image/heic"
      {...fieldAttributes(props)}
    />
  </Field>
)
