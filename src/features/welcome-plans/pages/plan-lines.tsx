import { type Plan, planParts } from '../standing.ts'
import { text } from '../text/index.ts'

/** The plan as it is read: who, four times, and what to talk about. */
export function PlanLines({ plan }: { plan: Plan }) {
  return (
    <>
      {planParts
        .filter((part) => plan[part].length > 0)
        .map((part) => (
          <div class="stack gap-2">
            <h3>{text(part)}</h3>
            {part === 'who' ? (
              <p>{plan.who}</p>
            ) : (
              <ul>
                {plan[part].map((line) => (
                  <li>{line}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
    </>
  )
}
