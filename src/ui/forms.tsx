export {
  Button,
  ButtonLink,
  type ButtonLinkProps,
  type ButtonProps,
  PrintButton,
} from './forms/button.tsx'
export { Check, Checks } from './forms/checks.tsx'
export { type Choice, Choices, Tile } from './forms/choices.tsx'
export { CodeForm } from './forms/code-form.tsx'
export { type Day, DayTiles } from './forms/day-tiles.tsx'
export { ErrorSummary } from './forms/error-summary.tsx'
export { Field, type FieldProps, fieldAttributes, type Tongue } from './forms/field.tsx'
export { Group } from './forms/group.tsx'
export { LentSentences } from './forms/lent-sentences.tsx'
export { PhotoField } from './forms/photo-field.tsx'
export { QuestionArea } from './forms/question-area.tsx'
export { type Option, Select } from './forms/select.tsx'
export { TextArea } from './forms/text-area.tsx'
export { TextField } from './forms/text-field.tsx'
