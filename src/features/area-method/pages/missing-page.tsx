import { AllMaySee } from '#features/free-text/index.ts'
import { Button, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Removed as Gone } from '../beside.ts'
import type { AreaWork } from '../queries.ts'
import { text } from '../text/index.ts'
import { missingUrl, removeUrl } from '../urls.ts'
import { RemoveButton } from './remove-button.tsx'
import { Removed } from './removed.tsx'
import { TeamPage } from './team-head.tsx'
import { formOf, type SaidProps } from './typed.ts'

interface Props extends SaidProps {
  work: AreaWork
  removed: Gone[]
}

/** Who is not with us yet: in words without persons, and never how many. */
export function MissingPage({ work, removed, ...said }: Props) {
  const { id, missing } = work
  const { value, problems, typed } = formOf(said, 'missing')
  return (
    <TeamPage id={id} at="missing" title={text('missing')} problems={said.problems}>
      <p class="voice">{text('missingLead')}</p>
      <Removed {...{ id, removed }} />
      <ul class="bare stack gap-3">
        {missing.map((one) => (
          <li class="panel plain kept">
            <span>
              <b>{one.words}</b>
              <span class="block">{text('roomWords', { room: one.room })}</span>
            </span>
            <RemoveButton action={removeUrl(id, 'ord', one.id)} what={one.words} />
          </li>
        ))}
      </ul>
      <Panel plain labelledby="skriv">
        <h2 id="skriv">{text('missingAdd')}</h2>
        <form method="post" action={missingUrl(id)} novalidate class="stack gap-5">
          <TextArea
            name="words"
            label={text('missingLabel')}
            help={text('missingHelp')}
            value={value('words')}
            problem={problems.words}
            rows={2}
          />
          <TextArea
            name="room"
            label={text('roomLabel')}
            help={text('roomHelp')}
            value={value('room')}
            problem={problems.room}
            rows={2}
          />
          <AllMaySee {...{ problems, typed }} />
          <div class="act">
            <Button>{text('missingNow')}</Button>
          </div>
        </form>
      </Panel>
    </TeamPage>
  )
}
