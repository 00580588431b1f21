import { TextField } from './text-field.tsx'

interface Props {
  label: string
  problem: string | undefined
}

/** Where the six digits of a message are written; a telephone offers them by itself. */
export const CodeField = ({ label, problem }: Props) => (
  <TextField
    name="code"
    label={label}
    inputmode="numeric"
    autocomplete="one-time-code"
    problem={problem}
    required
  />
)
