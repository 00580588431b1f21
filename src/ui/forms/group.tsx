import type { Child } from 'hono/jsx'
import { classes } from '../classes.ts'
import { Explanation, type FieldProps, Optional } from './field.tsx'

export interface GroupProps extends FieldProps {
  /** The legend is the page's heading: one question, one page. */
  asHeading?: boolean | undefined
  class?: string | undefined
}

/** A question with several answers to press. The error summary's link lands on it. */
export function Group({ children, ...group }: GroupProps & { children: Child }) {
  const { name, id = name, label, help, problem, optional, asHeading } = group
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={id}
      tabindex={problem ? -1 : undefined}
      class={classes('group', problem && 'wrong', group.class)}
      aria-describedby={described || undefined}
    >
      <legend class={asHeading ? 'q' : undefined}>
        {asHeading ? <h1>{label}</h1> : label}
        <Optional words={optional} />
      </legend>
      <Explanation {...group} />
      {children}
    </fieldset>
  )
}
