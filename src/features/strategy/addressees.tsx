import { bodyUrl } from '#features/bodies/index.ts'
import { text } from './text/index.ts'

interface Props {
  /** The one who leads first. */
  bodies: string[]
  nameOf: (bodyId: string) => string
}

/** Who leads, and who takes part. */
export function Addressees({ bodies, nameOf }: Props) {
  const [lead, ...others] = bodies
  return (
    <dl class="meta">
      <dt>{text('lead')}</dt>
      {lead ? (
        <dd>
          <a href={bodyUrl(lead)}>{nameOf(lead)}</a>
        </dd>
      ) : null}
      {others.length === 0 ? null : <dt>{text('others')}</dt>}
      {others.map((id) => (
        <dd>
          <a href={bodyUrl(id)}>{nameOf(id)}</a>
        </dd>
      ))}
    </dl>
  )
}
