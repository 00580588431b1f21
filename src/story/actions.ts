import { addAction, linkAction, tellAction } from '#features/actions/index.ts'
import { currentStrategy } from '#features/strategy/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { perform } from '#platform/work.ts'
import { sanne } from './bodies.ts'
import { storyPeople } from './people.ts'

interface Told {
  code: string
  words: string
  owner: string
  area?: string
  /** In how many days it should be done. */
  due: number
  /** What it led to: the heading of an invitation. */
  led?: string
  ends?: { state: 'done' | 'dropped'; outcome: string }
}

const told: Told[] = [
  {
    ...{ code: 'R3.4', owner: 'jens', area: 'ry', due: -2 },
    words: 'Vi spørger de unge i Ry, hvor de helst vil være.',
    led: 'Åbent øverum',
    ends: { state: 'done', outcome: 'De ville have et sted at spille. Det har de nu.' },
  },
  {
    ...{ code: 'R3.4', owner: 'jens', area: 'skanderborg', due: 6 },
    words: 'Vi åbner et rum på biblioteket om aftenen.',
  },
  {
    ...{ code: 'R3.4', owner: 'sanne', due: -4 },
    words: 'Vi sætter en vogn op på torvet.',
    ends: { state: 'dropped', outcome: 'De unge ville hellere være indenfor.' },
  },
  {
    ...{ code: 'R5.3', owner: 'sanne', due: 40 },
    words: 'Vi finder en dag, hvor huset åbner.',
  },
  {
    ...{ code: 'R2.1b', owner: 'sanne', due: -6 },
    words: 'Vi skriver det nye navn i reglerne for rådet.',
    ends: { state: 'done', outcome: 'Rådet hedder nu Handicap- og Psykiatrirådet.' },
  },
]

/** What is done for some recommendations, and what came of it. */
export async function somethingIsDone(outside: Outside): Promise<void> {
  const does = <T>(days: number, task: Parameters<typeof perform<T>>[2]) =>
    perform({ ...outside, now: () => outside.now().subtract({ hours: 24 * days }) }, sanne, task)
  const { recommendations = [] } = (await currentStrategy(outside.db)) ?? {}
  const today = outside.now().toZonedDateTimeISO(ZONE).toPlainDate()
  const owners: Record<string, string> = { jens: storyPeople.jens.id, sanne: sanne.id }
  for (const { code, words, owner, area, due, led, ends } of told) {
    const id = recommendations.find((one) => one.code === code)?.id ?? ''
    const input = { words, due: today.add({ days: due }), areaId: area ?? null }
    const actionId = await does(16, (work) =>
      addAction(work, id, { ...input, ownerId: owners[owner] ?? null }),
    )
    if (led) {
      const invitation = await outside.db
        .selectFrom('invitation')
        .select('id')
        .where('title', '=', led)
        .executeTakeFirstOrThrow()
      await does(9, (work) => linkAction(work, actionId, { kind: 'invitation', id: invitation.id }))
    }
    if (ends) await does(8, (work) => tellAction(work, actionId, ends))
  }
}
