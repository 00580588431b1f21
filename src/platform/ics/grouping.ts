import { createHash } from 'node:crypto'
import { localWall } from './dates.ts'
import type { Draft } from './event.ts'
import type { Problems } from './problems.ts'

/** The events of one UID: the one that gives the series, and those that change dates of it. */
export type Group = { main: Draft; changes: Draft[] }

/**
 * Puts the events of each UID together (RFC 5545, 3.8.4.4 and 3.8.4.7). Of two with one UID and
 * one start the newest counts; with different starts and the same SEQUENCE they are two things that
 * wrongly share a name, and both are kept. Changes without a series make one of their own.
 */
export function groupByUid(drafts: Draft[], problems: Problems): Group[] {
  const mains = new Map<string, Draft>()
  const changes = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.replaces) {
      const list = changes.get(draft.uid)
      if (list) list.push(draft)
      else changes.set(draft.uid, [draft])
    } else place(draft, mains, problems)
  }
  const groups: Group[] = []
  for (const main of mains.values()) {
    groups.push({ main, changes: changes.get(main.uid) ?? [] })
    changes.delete(main.uid)
  }
  for (const list of changes.values()) {
    const orphan = alone(list)
    if (orphan) groups.push(orphan)
  }
  return groups.sort((one, other) => one.main.line - other.main.line)
}

function place(draft: Draft, mains: Map<string, Draft>, problems: Problems): void {
  const before = mains.get(draft.uid)
  if (!before) {
    mains.set(draft.uid, draft)
    return
  }
  problems.add('duplicate-uid', draft.line, { uid: draft.uid })
  const sameStart = localWall(before.start).equals(localWall(draft.start))
  if (sameStart || before.sequence !== draft.sequence) {
    if (isNewer(draft, before)) mains.set(draft.uid, draft)
    return
  }
  const told = createHash('sha256').update(`${localWall(draft.start)}|${draft.title}`)
  const uid = `${draft.uid}#${told.digest('hex').slice(0, 12)}`
  mains.set(uid, { ...draft, uid })
}

/** Whether the first counts over the second: SEQUENCE, then when it was changed, then later in the file. */
export function isNewer(one: Draft, other: Draft): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence
  if (!one.changedAt || !other.changedAt) return true
  return Temporal.Instant.compare(one.changedAt, other.changedAt) >= 0
}

// A file with only the changed dates of a series: the first of them stands for the rest.
function alone(list: Draft[]): Group | null {
  const kept = list.filter((each) => !each.private && !each.andFuture)
  const [head] = kept.length > 0 ? kept : list
  if (!head?.replaces) return null
  if (list.length === 1) return { main: { ...head, replaces: null }, changes: [] }
  const extra = kept.flatMap((each) =>
    each.replaces ? [{ when: each.replaces, minutes: null }] : [],
  )
  const main = { ...head, start: head.replaces, replaces: null, extra, except: [], rule: undefined }
  return { main: { ...main, cancelled: kept.every((each) => each.cancelled) }, changes: list }
}
