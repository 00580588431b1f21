import type { Child } from 'hono/jsx'
import { Icon } from '../icon.tsx'

/** What every field takes. Words and problems come in as finished sentences. */
export interface FieldProps {
  name: string
  label: string
  /** Needed only where two forms on a page use the same name. */
  id?: string | undefined
  help?: string | undefined
  problem?: string | undefined
  /** Set beside the label where an answer is not needed: "hvis du vil". */
  optional?: string | undefined
  required?: boolean | undefined
  /** The language it is written in, where that is not the page's. */
  tongue?: Tongue | undefined
}

/** A language that some words on a page are in, and which way they are read. */
export interface Tongue {
  lang: string
  dir: 'ltr' | 'rtl'
}

/** The attributes that tie an input to its label, its help and what is wrong with it. */
export function fieldAttributes({ name, id = name, help, problem, required, tongue }: FieldProps) {
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return {
    id,
    name,
    required: required || undefined,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? ('true' as const) : undefined,
    ...tongue,
  }
}

/** A label, its help and its problem above an input. */
export function Field({ children, ...field }: FieldProps & { children: Child }) {
  return (
    <div class="field">
      <label for={field.id ?? field.name}>
        {field.label}
        <Optional words={field.optional} />
      </label>
      <Explanation {...field} />
      {children}
    </div>
  )
}

/** Help and problem, with the ids that `fieldAttributes` points at. */
export function Explanation({ name, id = name, help, problem }: Omit<FieldProps, 'label'>) {
  return (
    <>
      {help ? (
        <span class="help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      {problem ? (
        <span class="err" id={`${id}-problem`}>
          <Icon name="warn" />
          <span>{problem}</span>
        </span>
      ) : null}
    </>
  )
}

export function Optional({ words }: { words: string | undefined }) {
  return words ? <span class="opt"> {words}</span> : null
}
