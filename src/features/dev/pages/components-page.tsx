import { components } from '#ui/components.tsx'
import { text } from '../text/index.ts'

export function ComponentsPage() {
  return (
    <div class="wrap band stack gap-7" id="top">
      <h1>{text('components')}</h1>
      {components.map(({ name, states }) => (
        <section class="stack gap-5">
          <h2>{name}</h2>
          {states.map((state) => (
            <div class="stack gap-3">
              <p class="help">{state.name}</p>
              {state.element}
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
