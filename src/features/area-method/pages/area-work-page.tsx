import { type Meeting, NextMeeting } from '#features/local-areas/index.ts'
import { classes } from '#ui/classes.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink, PrintButton } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import type { AreaWork } from '../queries.ts'
import { text } from '../text/index.ts'
import { allTogetherUrl, followUrl, leaveUrl, stepsUrl, teamUrl } from '../urls.ts'
import { AgreedParts } from './agreed-parts.tsx'
import { ForcesMap } from './forces-map.tsx'

interface Props {
  work: AreaWork
  /** "Ry", also where the area's whole name is longer. */
  short: string
  meeting: Meeting | null
  actorId: string | null
  /** They gather its team. */
  gathers: boolean
}

/** What people do together in an area: the team, who is there, who is missing, what is agreed. */
export function AreaWorkPage({ work, short, meeting, actorId, gathers }: Props) {
  const { id, does, seats, forces, missing } = work
  const isMember = actorId !== null && seats.some(({ personId }) => personId === actorId)
  return (
    <div class="wrap band stack gap-6 together">
      <Crumb href={allTogetherUrl} text={text('toAll')} />
      <div class="stack gap-3">
        <h1>{text('areaTitle', { area: short })}</h1>
        <p class="voice">{does ? <Lines of={does} /> : text('areaLead', { area: short })}</p>
        <div class="row no-print">
          <ButtonLink kind="alt" href={followUrl(id)} icon="eye">
            {text('follow')}
          </ButtonLink>
          {isMember ? (
            <ButtonLink kind="alt" href={stepsUrl(id)} icon="edit">
              {text('keep')}
            </ButtonLink>
          ) : null}
          {gathers ? (
            <ButtonLink kind="alt" href={teamUrl(id)} icon="group">
              {text('gather')}
            </ButtonLink>
          ) : null}
          <PrintButton>{text('print')}</PrintButton>
        </div>
      </div>
      <NextMeeting meeting={meeting} />
      <section class="stack gap-3" aria-labelledby="holdet">
        <h2 id="holdet">{text('team')}</h2>
        <ul class="bare chips">
          {seats.map(({ role, firstName }) => (
            <li class={classes('panel plain', !firstName && 'seat-free')}>
              <b>{role}</b>
              <span class="block">{firstName ? <bdi>{firstName}</bdi> : text('seatFreeCall')}</span>
            </li>
          ))}
        </ul>
        {isMember ? (
          <form method="post" action={leaveUrl(id)} class="no-print">
            <Button kind="alt" size="small">
              {text('leave')}
            </Button>
          </form>
        ) : null}
      </section>
      {forces.length === 0 ? null : (
        <section class="stack gap-4" aria-labelledby="kraefter">
          <h2 id="kraefter">{text('forces', { area: short })}</h2>
          <ForcesMap {...work} name={short} />
        </section>
      )}
      {missing.length === 0 ? null : (
        <section class="stack gap-4" aria-labelledby="mangler">
          <h2 id="mangler">{text('missing')}</h2>
          <ul class="bare grid">
            {missing.map(({ words, room }) => (
              <li class="panel t-sun stack gap-2">
                <p>
                  <b>{words}</b>
                </p>
                <p>{text('roomWords', { room })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AgreedParts agreed={work.agreed} />
    </div>
  )
}
