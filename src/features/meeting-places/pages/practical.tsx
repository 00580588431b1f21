import { hubUrl } from '#features/finding/index.ts'
import { SketchShown } from '#features/sketches/index.ts'
import { type Fact, Facts } from '#ui/facts.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { associationUrl, claimUrl, describeUrl, factsUrl, keeperUrl, photosUrl } from '../urls.ts'
import type { PlaceProps } from './place-page.tsx'

/** Where it is and when it is open. */
export function Practical(props: PlaceProps) {
  const { id, address, area, sketch, opening, youthHours, keeper, hubs } = props
  const hours: Fact[] = [
    { icon: 'clock', title: text('opening'), text: <Lines of={opening || text('noHours')} /> },
  ]
  if (youthHours)
    hours.push({ icon: 'two', title: text('youthHours'), text: <Lines of={youthHours} /> })
  const where: Fact = address
    ? { icon: 'pin', title: address, text: text('inArea', { area }) }
    : { icon: 'pin', title: text('inArea', { area }) }
  return (
    <Panel tone="lake" labelledby="find-det">
      <h2 id="find-det" class="as-h3">
        {text('practical')}
      </h2>
      <Facts facts={[where, ...hours, ...roomOf(hubs), ...keptBy(keeper)]} />
      {sketch ? <SketchShown sketch={sketch} /> : null}
      {keeper ? null : (
        <p class="no-print">
          {text('keptOurs')}{' '}
          <a class="quiet" href={claimUrl(id)}>
            {text('keptClaim')}
          </a>
        </p>
      )}
    </Panel>
  )
}

/** The houses it is a room of, where more happens. */
const roomOf = (hubs: PlaceProps['hubs']): Fact[] =>
  hubs.map(({ slug, name }) => ({
    icon: 'home',
    title: (
      <a class="quiet" href={hubUrl(slug)}>
        {text('roomOf', { name })}
      </a>
    ),
  }))

/** Who looks after it, and whether they want to be asked. */
const keptBy = (keeper: PlaceProps['keeper']): Fact[] =>
  keeper === null
    ? []
    : [
        {
          icon: 'door',
          title: (
            <a class="quiet" href={associationUrl(keeper.id)}>
              {text('kept', keeper)}
            </a>
          ),
          text: text(keeper.asksFirst ? 'keptAsk' : 'keptAll'),
        },
      ]

/** What a platform host can mend. */
export function Editing({ id }: { id: string }) {
  return (
    <section class="panel plain stack gap-3 no-print" aria-labelledby="passer">
      <h2 id="passer" class="as-h3">
        {text('forStaff')}
      </h2>
      <ButtonLink href={factsUrl(id)} kind="alt" icon="check">
        {text('editFacts')}
      </ButtonLink>
      <ButtonLink href={describeUrl(id)} kind="alt" icon="edit">
        {text('edit')}
      </ButtonLink>
      <ButtonLink href={keeperUrl(id)} kind="alt" icon="door">
        {text('editKeeper')}
      </ButtonLink>
      <ButtonLink href={photosUrl(id)} kind="alt" icon="photo">
        {text('editPhotos')}
      </ButtonLink>
    </section>
  )
}
