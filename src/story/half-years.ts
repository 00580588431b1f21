import {
  approve,
  check,
  correct,
  freeze,
  openPeriod,
  type Said,
  write,
} from '#features/reporting/index.ts'
import { todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { instantOf } from '#platform/time/zone.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { sanne } from './bodies.ts'
import told from './half-years.json' with { type: 'json' }
import { storyPeople } from './people.ts'

type Told = { code: string } & Partial<Said>

const nothing: Said = {
  ...{ state: null, assessment: null, why: '', happened: '', voices: '', next: '' },
  ...{ evidence: [], figures: [] },
}

const whole = (one: Told): Said => {
  const { code: _, ...said } = { ...nothing, ...one }
  return said
}

/** Two half-years that were written and locked, and one sentence that was wrong and is put right. */
export async function halfYearsAreLocked(outside: Outside): Promise<void> {
  const [first, last] = halvesBefore(todayAt(outside.now()))
  await halfYear(outside, first, told.first as Told[])
  const does = await halfYear(outside, last, told.last as Told[])
  const { reason, ...right } = told.correction as Told & { reason: string }
  const wrong = (told.last as Told[]).find(({ code }) => code === right.code)
  await does(40, sanne, (work) =>
    correct(work, {
      period: last.code,
      code: right.code,
      said: whole({ ...wrong, ...right }),
      reason,
    }),
  )
}

interface Half {
  code: string
  opensOn: Temporal.PlainDate
}

/** The two half-years before the one we are in; each is opened in its last month. */
function halvesBefore({ year, month }: Temporal.PlainDate): [Half, Half] {
  const earlier = half(year - 1, 2)
  return month <= 6 ? [half(year - 1, 1), earlier] : [earlier, half(year, 1)]
}

const half = (year: number, number: 1 | 2): Half => ({
  code: `${year}-H${number}`,
  opensOn: Temporal.PlainDate.from({ year, month: 6 * number, day: 1 }),
})

/** Opened, written by the secretary, looked through by another, said yes to and locked. */
async function halfYear(outside: Outside, { code: period, opensOn }: Half, all: readonly Told[]) {
  const does = <T>(day: number, by: Actor, task: (work: Work) => Promise<T>) => {
    const at = instantOf(opensOn.add({ days: day }).toPlainDateTime('10:00'))
    return perform({ ...outside, now: () => at }, by, task)
  }
  await does(0, sanne, (work) =>
    openPeriod(work, { code: period, opensOn, dueOn: opensOn.add({ days: 21 }) }),
  )
  await does(14, sanne, async (work) => {
    for (const one of all)
      await write(work, { period, code: one.code, said: whole(one), isDone: true })
  })
  await does(16, storyPeople.anders, async (work) => {
    for (const { code } of all) await check(work, { period, code })
  })
  await does(21, sanne, (work) => approve(work, period))
  await does(22, sanne, (work) => freeze(work, period))
  return does
}
