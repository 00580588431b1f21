import { associationUrl } from '#features/associations/index.ts'
import { meetingPlaceUrl } from '#features/meeting-places/index.ts'
import { offerUrl } from '#features/offers/index.ts'
import { Table } from '#ui/table.tsx'
import { roundOrder } from '../forces/round.ts'
import type { AreaWork, Force } from '../queries.ts'
import { text } from '../text/index.ts'
import { ForcesDrawing } from './forces-drawing.tsx'

type Props = Pick<AreaWork, 'name' | 'forces' | 'ties'>

/** The map of forces: a drawing, and the same as a table. */
export function ForcesMap({ name, forces, ties }: Props) {
  const byId = new Map(forces.map((force) => [force.id, force]))
  const shown = ties.filter(({ one, other }) => byId.has(one) && byId.has(other))
  const order = roundOrder([...byId.keys()], shown)
  const round = order.flatMap((id) => byId.get(id) ?? [])
  const number = (id: string) => order.indexOf(id) + 1
  const withThem = (id: string) =>
    shown
      .flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : []))
      .toSorted((a, b) => number(a) - number(b))
      .map((other) =>
        text('numbered', { number: number(other), name: byId.get(other)?.name ?? '' }),
      )
  return (
    <div class="forces-split">
      <ForcesDrawing {...{ name, ties: shown }} forces={round} />
      <Table
        words
        caption={text('forcesTable', { area: name })}
        columns={[{ text: text('force') }, { text: text('kind') }, { text: text('worksWith') }]}
        rows={round.map((force) => [
          <>
            {number(force.id)}. <Named {...force} />
          </>,
          text(`kind-${force.kind}`),
          <Partners names={withThem(force.id)} />,
        ])}
      />
    </div>
  )
}

function Named({ kind, refId, name }: Force) {
  if (refId === null || kind === 'role') return <>{name}</>
  const url = { association: associationUrl, place: meetingPlaceUrl, offer: offerUrl }[kind]
  return <a href={url(refId)}>{name}</a>
}

function Partners({ names }: { names: string[] }) {
  if (names.length === 0) return <>{text('worksAlone')}</>
  return (
    <ul class="bare">
      {names.map((name) => (
        <li>{name}</li>
      ))}
    </ul>
  )
}
