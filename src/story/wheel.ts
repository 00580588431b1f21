import { makeDuty, moveTurn, turnDone, turnNotDone } from '#features/annual-wheel/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { perform, type Work } from '#platform/work.ts'
import { sanne } from './bodies.ts'
import { storyPeople } from './people.ts'

interface ToldDuty {
  id: string
  title: string
  kind: Parameters<typeof makeDuty>[1]['kind']
  bodyId: string | null
  /** Months from this one; those that are gone have turns that something came of, or not. */
  inMonths: number[]
  day: number
}

const told: ToldDuty[] = [
  {
    ...{ id: 'besoeg-opsoegende', kind: 'practice-visit', bodyId: 'byraadet' },
    title: 'Byrådet besøger dem, der finder folk, hvor de er',
    ...{ inMonths: [-5], day: 12 },
  },
  {
    ...{ id: 'besoeg-gadesygeplejerske', kind: 'practice-visit', bodyId: 'byraadet' },
    ...{ title: 'Byrådet besøger gadesygeplejersken', inMonths: [-4], day: 9 },
  },
  {
    ...{ id: 'besoeg-rusmiddelcenter', kind: 'practice-visit', bodyId: 'byraadet' },
    ...{ title: 'Byrådet besøger Rusmiddelcenteret', inMonths: [-3], day: 18 },
  },
  {
    ...{ id: 'temamoede', kind: 'theme-meeting', bodyId: 'socialudvalget' },
    ...{ title: 'Temamøde efter besøgene', inMonths: [-2], day: 6 },
  },
  {
    ...{ id: 'politikkontrol', kind: 'policy-control', bodyId: 'byraadet' },
    ...{ title: 'Udvalgene ser deres politikker efter', inMonths: [-1], day: 20 },
  },
  {
    ...{ id: 'budget', kind: 'budget', bodyId: 'byraadet' },
    ...{ title: 'Et billede af året til budgettet', inMonths: [2], day: 15 },
  },
  {
    ...{ id: 'omraademoeder', kind: 'area-meetings', bodyId: 'seniorraadet' },
    ...{ title: 'Seniorrådet holder møder i byerne', inMonths: [1, 4], day: 10 },
  },
]

/** The seven duties of the year: two done, one not, one moved, one that nobody has said anything of. */
export async function theYearComesRound(outside: Outside): Promise<void> {
  const today = outside.now().toZonedDateTimeISO(ZONE).toPlainDate()
  const first = today.with({ day: 1 })
  const does = <T>(daysAgo: number, task: (work: Work) => Promise<T>) => {
    const at = outside.now().subtract({ hours: 24 * daysAgo })
    return perform({ ...outside, now: () => at }, sanne, task)
  }
  const monthOf = (ahead: number) => first.add({ months: ahead })
  for (const { inMonths, ...duty } of told) {
    const months = inMonths.map((ahead) => monthOf(ahead).month)
    const since = monthOf(Math.min(...inMonths))
    const ownerId = duty.id === 'temamoede' ? storyPeople.jens.id : sanne.id
    await does(12, (work) => makeDuty(work, { ...duty, months, since, ownerId }, duty.id))
  }
  const turn = (dutyId: string, ahead: number) => {
    const { year, month } = monthOf(ahead)
    return { dutyId, year, month }
  }
  await does(11, (work) =>
    turnDone(work, turn('besoeg-opsoegende', -5), {
      words: 'Ni fra Byrådet gik med en aften. De så, hvor meget det betyder at blive spurgt.',
      link: '/moeder',
    }),
  )
  await does(11, (work) =>
    turnDone(work, turn('besoeg-gadesygeplejerske', -4), {
      ...{
        words: 'Fem fra Byrådet var med. Det handlede om at have et sted at sidde.',
        link: null,
      },
    }),
  )
  await does(10, (work) =>
    turnNotDone(
      work,
      turn('besoeg-rusmiddelcenter', -3),
      'Huset var ved at flytte. De bad os komme igen næste år.',
    ),
  )
  await does(10, (work) =>
    moveTurn(work, turn('temamoede', -2), {
      ...{ to: today.add({ days: 24 }), why: 'Vi ville have alle tre besøg med.' },
    }),
  )
}
