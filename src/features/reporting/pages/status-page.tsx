import { dateWords } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Period } from '../queries.ts'
import { text } from '../text/index.ts'
import { deskUrl, mineUrl, openUrl, ownersUrl, periodUrl, strategyUrl } from '../urls.ts'
import { periodWords } from '../words.ts'

interface Props {
  periods: Period[]
  /** They keep the paper. */
  keeps: boolean
  /** They may have something to write. */
  works: boolean
}

/** Every half-year, and for those who work with it what there is to do. */
export function StatusPage({ periods, keeps, works }: Props) {
  const open = periods.find(({ frozen_at }) => !frozen_at)
  const frozen = periods.filter(({ frozen_at }) => frozen_at)
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      {works ? <Work open={open} keeps={keeps} /> : null}
      {open ? (
        <p>{text('openNow', { period: periodWords(open.code), due: dateWords(open.due_on) })}</p>
      ) : null}
      {frozen.length === 0 ? (
        <Empty heading={text('noneTitle')} text={text('noneText')}>
          <ButtonLink href={strategyUrl} kind="alt">
            {text('toStrategy')}
          </ButtonLink>
        </Empty>
      ) : (
        <section class="stack gap-3" aria-labelledby="halvaar">
          <h2 id="halvaar">{text('frozenHeading')}</h2>
          <ul class="rec-under">
            {frozen.map(({ code }) => (
              <li>
                <a href={periodUrl(code)}>{periodWords(code)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const Work = ({ open, keeps }: { open: Period | undefined; keeps: boolean }) => (
  <Panel plain labelledby="arbejde">
    <h2 id="arbejde">{text('workHeading')}</h2>
    <div class="row">
      <ButtonLink href={mineUrl} icon="edit">
        {text('toMine')}
      </ButtonLink>
      {keeps && open ? (
        <ButtonLink href={deskUrl(open.code)} kind="alt" icon="list">
          {text('toDesk')}
        </ButtonLink>
      ) : null}
      {keeps ? (
        <ButtonLink href={ownersUrl} kind="alt" icon="person">
          {text('toOwners')}
        </ButtonLink>
      ) : null}
      {keeps && !open ? (
        <ButtonLink href={openUrl} kind="alt" icon="plus">
          {text('toOpen')}
        </ButtonLink>
      ) : null}
    </div>
  </Panel>
)
