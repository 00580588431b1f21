import { type Directory, type Kind, kinds } from '../hsds/directory.ts'

/** What is told of each thing: its id stands fast. */
export const fields = {
  areas: ['name', 'latitude', 'longitude', 'localities'],
  associations: ['name', 'kind', 'area_id', 'summary', 'about', 'doings', 'cvr', 'interests'],
  places: [
    'name',
    'area_id',
    'summary',
    'traits',
    'address',
    'latitude',
    'longitude',
    'opening',
    'youth_hours',
    'facts',
  ],
  offers: [
    'name',
    'summary',
    'open_to',
    'how_to_get',
    'legal_basis',
    'contact_role',
    'contact_phone',
    'area_id',
    'place_id',
  ],
  // What stands here is its host's: a file adds invitations, and changes none.
  activities: [],
} as const satisfies { [K in Kind]: readonly (keyof Directory[K][number])[] }

export type Field = (typeof fields)[Kind][number]

export interface Difference {
  kind: Kind
  id: string
  name: string
  change: 'fresh' | 'changed' | 'same'
  /** Which fields say something new. */
  fields: Field[]
}

/** What a brought directory would do to ours, thing by thing in its own order. */
export const compare = (brought: Directory, current: Directory): Difference[] =>
  kinds.flatMap((kind) => {
    const ours = new Map<string, Thing>(current[kind].map((one) => [one.id, one as Thing]))
    return brought[kind].map((one): Difference => {
      const { id, name } = one
      const before = ours.get(id)
      if (!before) return { kind, id, name, change: 'fresh', fields: [] }
      const changed = fields[kind].filter(
        (field) => JSON.stringify((one as Thing)[field]) !== JSON.stringify(before[field]),
      )
      const change = changed.length > 0 ? 'changed' : 'same'
      return { kind, id, name, change, fields: changed }
    })
  })

type Thing = Partial<Record<Field, unknown>>
