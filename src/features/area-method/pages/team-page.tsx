import { AllMaySee } from '#features/free-text/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Check, ErrorSummary, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { AreaWork } from '../queries.ts'
import { text } from '../text/index.ts'
import { allTogetherUrl, teamUrl, togetherUrl, unseatUrl } from '../urls.ts'
import { RemoveButton } from './remove-button.tsx'
import { formOf, type SaidProps } from './typed.ts'

interface Props extends SaidProps {
  work: AreaWork
  short: string
  /** They have a seat in it themselves. */
  isMember: boolean
}

/** Who is in the team of an area: kept by those at the municipality who gather it. */
export function GatherPage({ work, short, isMember, ...said }: Props) {
  const { id, seats } = work
  const { value, problems, typed } = formOf(said, 'seat')
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={togetherUrl(id)} text={text('toArea')} />
      <h1>{text('teamTitle', { area: short })}</h1>
      <p class="voice">{text('teamLead')}</p>
      {isMember ? null : (
        <form method="post" action={allTogetherUrl}>
          <input type="hidden" name="area" value={id} />
          <Button kind="alt">{text('joinTeam')}</Button>
        </form>
      )}
      <ul class="bare stack gap-3">
        {seats.map((seat) => (
          <li class="panel plain kept">
            <span>
              <b>{seat.role}</b>
              <span class="block">
                {seat.firstName ? <bdi>{seat.firstName}</bdi> : text('seatFree')}
              </span>
            </span>
            <RemoveButton action={unseatUrl(id, seat.id)} what={seat.role} />
          </li>
        ))}
      </ul>
      <Panel plain labelledby="ny-plads">
        <h2 id="ny-plads">{text('seatHeading')}</h2>
        <form method="post" action={teamUrl(id)} novalidate class="stack gap-5">
          <TextField
            name="role"
            label={text('seatRole')}
            help={text('seatRoleHelp')}
            value={value('role')}
            problem={problems.role}
          />
          <TextField
            name="contact"
            label={text('contact')}
            help={text('contactHelp')}
            optional={text('ifYouLike')}
            value={value('contact')}
            problem={problems.contact}
          />
          <Check name="saidYes" id="saidYes" checked={value('saidYes') === 'ja'}>
            {text('saidYes')}
          </Check>
          <AllMaySee {...{ problems, typed }} />
          <div class="act">
            <Button>{text('seatNow')}</Button>
          </div>
        </form>
      </Panel>
    </div>
  )
}
