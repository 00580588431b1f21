import { lawOf } from '#features/municipality/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import {
  behindOf,
  type ChildrenAnswer,
  childrenAnswer,
  childTraits,
  isLate,
  mayConcernChildren,
  yearOf,
} from './children.ts'

interface Posted {
  traits: readonly string[]
  hostKind: string
  associationId: string | null
}

/**
 * Whether these may be invited by who stands behind. `before` is how the invitation stands already.
 * No statement for what is not about children.
 */
export async function childrenAnswerFor(
  db: Db | Tx,
  { traits, hostKind, associationId }: Posted,
  now: Temporal.Instant,
  before?: Pick<Posted, 'traits' | 'associationId'>,
): Promise<ChildrenAnswer> {
  if (!mayConcernChildren(traits)) return 'not-for-children'
  const { childAge, declarationMonth } = await lawOf(db)
  const young = childTraits(childAge)
  const isYoung = (all: readonly string[]) => all.some((trait) => young.includes(trait))
  const association = associationId === null ? null : await declaredBy(db, associationId, now)
  return childrenAnswer({
    forChildren: isYoung(traits),
    behind: behindOf({ hostKind, associationKind: association?.kind ?? null }),
    declared: association?.declared ?? false,
    inTime:
      before !== undefined &&
      before.associationId === associationId &&
      isYoung(before.traits) &&
      !isLate(now, declarationMonth),
  })
}

async function declaredBy(db: Db | Tx, id: string, now: Temporal.Instant) {
  const { kind, year } = await db
    .selectFrom('association')
    .leftJoin('child_declaration', (join) =>
      join
        .onRef('association_id', '=', 'association.id')
        .on('child_declaration.year', '=', yearOf(now)),
    )
    .select(['kind', 'year'])
    .where('association.id', '=', id)
    .executeTakeFirstOrThrow()
  return { kind, declared: year !== null }
}
