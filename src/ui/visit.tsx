import type { Child } from 'hono/jsx'

interface VisitProps {
  steps: { title: string; text?: Child }[]
}

/** How a first visit goes, from the door to the way home. */
export function Visit({ steps }: VisitProps) {
  return (
    <ol class="visit">
      {steps.map(({ title, text }) => (
        <li>
          <div>
            <h3>{title}</h3>
            {text ? <p>{text}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
