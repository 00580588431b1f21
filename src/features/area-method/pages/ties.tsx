import { Button, Select } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { AreaWork } from '../queries.ts'
import { text } from '../text/index.ts'
import { removeUrl, tiesUrl } from '../urls.ts'
import { RemoveButton } from './remove-button.tsx'
import { formOf, type SaidProps } from './typed.ts'

/** Who works with whom: two selects and a press, and a list to take away from. */
export function Ties({ work, ...said }: SaidProps & { work: AreaWork }) {
  const { id, forces, ties } = work
  if (forces.length < 2) return null
  const { value, problems } = formOf(said, 'tie')
  const options = forces.map((force) => ({ value: force.id, text: force.name }))
  const nameOf = new Map(forces.map((force) => [force.id, force.name]))
  const empty = text('pickEmpty')
  return (
    <Panel plain labelledby="sammen">
      <h2 id="sammen">{text('tiesHeading')}</h2>
      <ul class="bare stack gap-3">
        {ties.flatMap(({ id: tie, one, other }) => {
          const [a, b] = [nameOf.get(one), nameOf.get(other)]
          if (!(a && b)) return []
          const words = text('tied', { one: a, other: b })
          return [
            <li class="kept">
              <span>{words}</span>
              <RemoveButton action={removeUrl(id, 'baand', tie)} what={words} />
            </li>,
          ]
        })}
      </ul>
      <form method="post" action={tiesUrl(id)} novalidate class="stack gap-4">
        <Select
          name="one"
          label={text('tieOne')}
          value={value('one')}
          problem={problems.one}
          {...{ options, empty }}
        />
        <Select
          name="other"
          label={text('tieOther')}
          value={value('other')}
          problem={problems.other}
          {...{ options, empty }}
        />
        <div class="act">
          <Button>{text('tieNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
