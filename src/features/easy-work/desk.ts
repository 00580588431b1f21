import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import type { QueueItem } from '#ui/queue.tsx'
import { markOf } from './asking.ts'
import { daysSince } from './flow.ts'
import { inOrder } from './order.ts'
import type { Said } from './pages/doubt.tsx'
import { aboutWords, titleOf } from './pages/words.ts'
import { type Task, tasksWaiting } from './queries.ts'
import { text } from './text/index.ts'
import { taskUrl } from './urls.ts'

const MOST_OF_A_KIND = 8

/** What waits for whoever looks, in the order they see it. */
export async function deskOf(c: Context<Web>): Promise<Task[]> {
  const tasks = await tasksWaiting(c.var.db, c.var.now(), { most: MOST_OF_A_KIND })
  const placed = tasks.map((task) => {
    const said = saidOf(c, task)
    return {
      ...{ task, kind: task.kind.name, key: task.key, since: task.since },
      blocks: task.kind.blocks,
      isAsked: said?.isOwn === true && said.answer === '',
    }
  })
  return inOrder(placed).map(({ task }) => task)
}

/** What colleagues have said of a task, to whoever looks. */
export function saidOf({ var: { actor, signer } }: Context<Web>, task: Task): Said | null {
  if (!task.doubt) return null
  const { ready, words, mark, answer } = task.doubt
  return { ready, words, answer, isOwn: mark.equals(markOf(signer, actor.id, task)) }
}

/** A task as a line: what to do, about what; how long where somebody waits, and else no hurry. */
export function itemOf(task: Task, said: Said | null, now: Temporal.Instant): QueueItem {
  const { kind, key, since } = task
  const about = aboutWords(task)
  return {
    href: taskUrl({ path: kind.path, key }),
    icon: kind.icon,
    tone: kind.tone,
    title: titleOf(kind.name),
    text: said ? `${about}. ${doubtWords(said)}` : about,
    age: kind.blocks && since ? text('sinceDays', { days: daysSince(since, now) }) : undefined,
  }
}

function doubtWords({ isOwn, answer }: Said): string {
  if (answer) return text('inDoubtAnswered')
  return text(isOwn ? 'inDoubtOwn' : 'inDoubt')
}
