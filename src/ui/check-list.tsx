import type { Child } from 'hono/jsx'

export interface Answer {
  term: string
  value: Child
  /** Where it is corrected; the words say what: "Ret" + "hvornår". */
  edit?: { href: string; text: string; what: string } | undefined
}

/** What one has answered, each line with a way to correct it. */
export function CheckList({ answers }: { answers: Answer[] }) {
  return (
    <dl class="check-list">
      {answers.map(({ term, value, edit }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {edit ? (
            <dd class="do">
              <a class="quiet" href={edit.href}>
                {edit.text}
                <span class="vh"> {edit.what}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
