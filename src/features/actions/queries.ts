import { type RawBuilder, sql } from 'kysely'
import { looksAfterBodies } from '#features/bodies/index.ts'
import type { RecommendationKind } from '#features/strategy/index.ts'
import type { Db } from '#platform/database/index.ts'
import { employeeRoles, type Role } from '#platform/role.ts'
import type { Actor } from '#platform/work.ts'
import { titleNow } from './linkable.ts'
import type { ActionState } from './states.ts'

const MOST = 500

export interface ActionLink {
  id: string
  kind: string
  targetId: string
  /** What it is called now; null where it can no longer be seen. */
  title: string | null
}

/** An action as everybody may see it: without those who see to it. */
export interface ShownAction {
  id: string
  words: string
  /** As the calendar writes it: 2026-12-01. */
  due: string | null
  area: string | null
  state: ActionState
  outcome: string
  endedOn: string | null
  links: ActionLink[]
}

const links = sql`coalesce((
  select json_agg(json_build_object('id', action_link.id, 'kind', kind, 'targetId', target_id,
    'title', ${titleNow}) order by action_link.id)
  from action_link where action_id = action.id), '[]')`

const shown = sql`json_build_object('id', action.id, 'words', words, 'due', due, 'area',
  (select name from area where area.id = area_id), 'state', state, 'outcome', outcome,
  'endedOn', ended_on, 'links', ${links})`

/** The actions of the recommendation in hand, as a part of another statement. */
export const actionsPart: RawBuilder<ShownAction[]> = sql`coalesce((
  select json_agg(${shown} order by state <> 'open', due nulls last, made_at, action.id)
  from action where recommendation_id = recommendation.id), '[]')`

/** Those of a whole paper, by the code they stand under. */
export async function actionsOf(
  db: Db,
  strategyId: string,
): Promise<{ code: string; actions: ShownAction[] }[]> {
  const { rows } = await sql<{ code: string; actions: ShownAction[] }>`
    select code, ${actionsPart} as actions from recommendation
    where strategy_id = ${strategyId}
      and exists (select from action where recommendation_id = recommendation.id)
    order by place`.execute(db)
  return rows
}

/** An action as employees see it. */
export interface OwnAction extends ShownAction {
  areaId: string | null
  isMine: boolean
  ownerName: string | null
  ownerRole: Role | null
  code: string
  title: string
  kind: RecommendationKind
}

/** Those within the actor's reach: one of them, or all that are open, the first due first. */
export async function actionsFor(
  db: Db,
  actor: Actor,
  { id = null, now }: { id?: string | null; now: Temporal.Instant },
): Promise<OwnAction[]> {
  const { rows } = await sql<OwnAction>`
    select action.id, words, due::text, area_id as "areaId", state, outcome,
      ended_on::text as "endedOn", owner_id is not distinct from ${actor.id} as "isMine",
      (select name from area where area.id = area_id) as area, ${links} as links,
      person.first_name as "ownerName", (
        select min(role) from person_role where person_id = owner_id
          and role = any(${employeeRoles}::text[]) and (until is null or until > ${now})
      ) as "ownerRole", code, recommendation.title, recommendation.kind
    from action join recommendation on recommendation.id = recommendation_id
    left join person on person.id = owner_id
    where (${looksAfterBodies(actor)} or owner_id = ${actor.id})
      and (action.id = ${id} or (${id}::text is null and state = 'open'))
    order by due nulls last, made_at, action.id limit ${MOST}`.execute(db)
  return rows
}

/** How many of the actor's own are open and due within a week, or late. */
export const dueSoon = (actor: Actor, today: Temporal.PlainDate): RawBuilder<number> =>
  sql<number>`(
    select count(*)::int from action
    where owner_id = ${actor.id} and state = 'open' and due <= ${today.add({ days: 7 })})`
