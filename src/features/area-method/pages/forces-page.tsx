import { AllMaySee } from '#features/free-text/index.ts'
import { Button, Select, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Removed as Gone, Pickable } from '../beside.ts'
import type { AreaWork } from '../queries.ts'
import { text } from '../text/index.ts'
import { forcesUrl, removeUrl } from '../urls.ts'
import { RemoveButton } from './remove-button.tsx'
import { Removed } from './removed.tsx'
import { TeamPage } from './team-head.tsx'
import { Ties } from './ties.tsx'
import { formOf, type SaidProps } from './typed.ts'

interface Props extends SaidProps {
  work: AreaWork
  short: string
  pickable: Pickable[]
  removed: Gone[]
}

/** Where the team draws its map: who is here, and who works with whom. */
export function ForcesPage({ work, short, pickable, removed, ...said }: Props) {
  const { id, forces } = work
  const pick = formOf(said, 'pick')
  const role = formOf(said, 'role')
  return (
    <TeamPage
      id={id}
      at="forces"
      title={text('forcesTitle', { area: short })}
      problems={said.problems}
    >
      <p class="voice">{text('forcesLead')}</p>
      <Removed {...{ id, removed }} />
      <section class="stack gap-3" aria-labelledby="paa-kortet">
        <h2 id="paa-kortet">{text('onMap')}</h2>
        {forces.length === 0 ? <p>{text('nobodyOnMap')}</p> : null}
        <ul class="bare stack gap-3">
          {forces.map((force) => (
            <li class="panel plain kept">
              <span>
                <b>{force.name}</b>
                <span class="block help">{text(`kind-${force.kind}`)}</span>
              </span>
              <RemoveButton action={removeUrl(id, 'kraft', force.id)} what={force.name} />
            </li>
          ))}
        </ul>
      </section>
      <Panel plain labelledby="saet-paa">
        <h2 id="saet-paa">{text('addHeading')}</h2>
        <form method="post" action={forcesUrl(id)} novalidate class="stack gap-4">
          <Select
            name="pick"
            label={text('pickLabel')}
            empty={text('pickEmpty')}
            value={pick.value('pick')}
            problem={pick.problems.pick}
            options={pickable.map(({ kind, id: one, name }) => ({
              value: `${kind}:${one}`,
              text: text('pickOption', { name, kind: text(`kind-${kind}`) }),
            }))}
          />
          <div class="act">
            <Button>{text('pickNow')}</Button>
          </div>
        </form>
        <form method="post" action={forcesUrl(id)} novalidate class="stack gap-4">
          <TextField
            name="words"
            label={text('roleLabel')}
            help={text('roleHelp')}
            value={role.value('words')}
            problem={role.problems.words}
          />
          <AllMaySee {...role} />
          <div class="act">
            <Button>{text('roleNow')}</Button>
          </div>
        </form>
      </Panel>
      <Ties {...{ work }} {...said} />
    </TeamPage>
  )
}
