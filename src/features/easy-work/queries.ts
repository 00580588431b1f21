import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { ReadyQuestion } from './asking.ts'
import { kindOf, kinds } from './kinds/index.ts'
import type { Kind, KindName } from './kinds/kind.ts'

interface Row {
  kind: KindName
  key: string
  about: string
  since: Temporal.Instant | null
  words: string
  ready: ReadyQuestion | null
  asked: string | null
  mark: Buffer | null
  answer: string | null
}

/** One small task that waits, and what colleagues have said of it. */
export interface Task {
  kind: Kind
  key: string
  /** The name of what it is about; for letters, how many. */
  about: string
  since: Temporal.Instant | null
  doubt: { ready: ReadyQuestion; words: string; mark: Buffer; answer: string } | null
}

/** Where only the words themselves tell whether it is needed, so many are read. */
const MOST_READ = 300

interface Wanted {
  /** So many of each kind, the oldest. */
  most: number
  only?: { kind: Kind; key: string }
}

/** Everything that waits, as the rows themselves have it, in one statement. */
export async function tasksWaiting(db: Db | Tx, now: Temporal.Instant, { most, only }: Wanted) {
  const asked = only ? [only.kind] : kinds
  const each = asked.map(
    ({ name, waiting, needs }) => sql`
      select ${name}::text as kind, one.*, row_number() over (order by since nulls last, key)
        <= ${needs ? MOST_READ : most} as is_early
      from (${waiting(now)}) as one (key, about, since, words)`,
  )
  const wanted = only ? sql`waiting.key = ${only.key}` : sql`waiting.is_early`
  const { rows } = await sql<Row>`
    select waiting.kind, waiting.key, about, since, waiting.words,
      ready, easy_doubt.words as asked, mark, answer
    from (${sql.join(each, sql` union all `)}) as waiting
    left join easy_doubt on easy_doubt.kind = waiting.kind and easy_doubt.key = waiting.key
    where ${wanted}
    order by since nulls last, waiting.key`.execute(db)
  const tasks = rows
    .map(taskOf)
    .filter(({ task, words }) => task.kind.needs?.(words) ?? true)
    .map(({ task }) => task)
  return kinds.flatMap((kind) => tasks.filter((task) => task.kind === kind).slice(0, most))
}

/** One of them, or undefined when it waits no more. */
export const taskWaiting = async (
  db: Db | Tx,
  now: Temporal.Instant,
  only: { kind: Kind; key: string },
): Promise<Task | undefined> => (await tasksWaiting(db, now, { most: 1, only }))[0]

function taskOf({ kind, key, about, since, words, ready, asked, mark, answer }: Row) {
  const doubt = ready && mark ? { ready, words: asked ?? '', mark, answer: answer ?? '' } : null
  return { task: { kind: kindOf(kind), key, about, since, doubt }, words }
}
