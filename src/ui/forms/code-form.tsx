import type { Child } from 'hono/jsx'
import { Button } from './button.tsx'
import { CodeField } from './code-field.tsx'
import { ErrorSummary } from './error-summary.tsx'

export interface CodeFormProps {
  action: string
  words: Record<'title' | 'label' | 'go' | 'again', string>
  problems: Readonly<Record<string, string>>
  /** Where another code is asked for: by a press, or on the page where the address is written. */
  again: { action: string } | { href: string }
  /** Where the code went, and what it is for. */
  children: Child
}

/** The page where the code from a message is written. */
export const CodeForm = ({ action, words, problems, again, children }: CodeFormProps) => (
  <div class="wrap narrow band stack gap-5">
    <form method="post" action={action} novalidate class="stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{words.title}</h1>
      {children}
      <CodeField label={words.label} problem={problems.code} />
      <div class="act">
        <Button size="big">{words.go}</Button>
      </div>
    </form>
    {'action' in again ? (
      <form method="post" action={again.action}>
        <Button kind="quiet">{words.again}</Button>
      </form>
    ) : (
      <a class="quiet" href={again.href}>
        {words.again}
      </a>
    )}
  </div>
)
