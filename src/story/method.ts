import {
  addForce,
  agree,
  beginArea,
  describeWork,
  followUp,
  putInTeam,
  type Step,
  sayMissing,
  sayStep,
  steps,
  template,
  tie,
} from '#features/area-method/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { perform, type Work } from '#platform/work.ts'
import { storyPeople } from './people.ts'

const tove = { id: 'tove', name: 'Tove', roles: ['coordinator'] as const }
const here = 'skanderborg'

const associations = ['gaa-langsomt', 'braetfolket', 'sprogbroen', 'lanternen']
const places = ['kulturhuset', 'biblioteket', 'soelund']
const roles = ['Vicevært i Højvangen', 'Pedel på skolen i Højvangen', 'Præst ved kirken']

const together = [
  ['lanternen', 'kulturhuset'],
  ['lanternen', 'soelund'],
  ['sprogbroen', 'biblioteket'],
  ['sprogbroen', 'Vicevært i Højvangen'],
  ['sprogbroen', 'Pedel på skolen i Højvangen'],
  ['braetfolket', 'biblioteket'],
  ['gaa-langsomt', 'soelund'],
  ['gaa-langsomt', 'Præst ved kirken'],
  ['Vicevært i Højvangen', 'Pedel på skolen i Højvangen'],
] as const

const missing = [
  ['Unge, der lige er flyttet til Højvangen', 'At vi også mødes om aftenen, og at der er mad.'],
  ['De ældste, der ikke kommer ud om vinteren', 'At nogen henter dem og følger dem hjem.'],
  ['Familier, der taler et andet sprog', 'At vi mødes på skolen, hvor børnene er.'],
] as const

/** Skanderborg has come round once, with what became of it. Ry has just begun. */
export async function areasWorkTogether(outside: Outside): Promise<void> {
  const daysAgo = (days: number) => outside.now().subtract({ hours: 24 * days })
  const does = <T>(days: number, task: (work: Work) => Promise<T>) =>
    perform({ ...outside, now: () => daysAgo(days) }, tove, task)
  const inDays = (days: number) =>
    outside.now().toZonedDateTimeISO(ZONE).toPlainDate().add({ days })
  const done = (days: number, area: string, step: Step) =>
    does(days, (work) =>
      sayStep(work, area, step, {
        item: template[step].map((item) => `${step}-${item}`),
        done: 'ja',
      }),
    )

  await does(18, (work) => beginArea(work, here))
  const seats = [
    { role: 'Fra Seniorrådet', personId: 'holger' },
    { role: 'Brobygger i byen', personId: storyPeople.jens.id },
    { role: 'Beboer i Højvangen', personId: null },
  ]
  const seated: string[] = []
  for (const seat of seats) seated.push(await does(17, (work) => putInTeam(work, here, seat)))
  await does(17, (work) =>
    describeWork(
      work,
      here,
      'Vi er fire, der mødes den første mandag hver måned. Vi finder dem, der gør noget i byen, og hjælper dem med at finde hinanden.',
    ),
  )
  const forces = new Map<string, string>()
  const kinds = [
    ...associations.map((refId) => ({ kind: 'association' as const, refId, words: null })),
    ...places.map((refId) => ({ kind: 'place' as const, refId, words: null })),
    ...roles.map((words) => ({ kind: 'role' as const, refId: null, words })),
  ]
  for (const force of kinds)
    forces.set(force.refId ?? force.words, await does(16, (work) => addForce(work, here, force)))
  const idOf = (name: string) => forces.get(name) ?? ''
  for (const [one, other] of together)
    await does(16, (work) => tie(work, here, { one: idOf(one), other: idOf(other) }))
  for (const [words, room] of missing)
    await does(15, (work) => sayMissing(work, here, { words, room }))

  const [senior = '', bridge = ''] = seated
  const owner = { seatId: null, bodyId: null, role: null }
  const agreements = [
    { words: 'En bænk ved stien til søen', owner: { ...owner, seatId: senior }, due: inDays(30) },
    { words: 'Kaffe på skolen hver torsdag', owner: { ...owner, seatId: bridge }, due: inDays(-3) },
    {
      ...{ words: 'En tavle i opgangene på fire sprog', due: inDays(20) },
      owner: { ...owner, role: 'coordinator' as const },
    },
  ]
  const agreed: string[] = []
  for (const one of agreements) agreed.push(await does(11, (work) => agree(work, here, one)))
  const [bench = '', coffee = ''] = agreed
  const says = (agreedId: string, said: Parameters<typeof followUp>[2]) =>
    does(2, (work) => followUp(work, { areaId: here, agreedId }, said))
  await says(bench, { state: 'not-done', words: 'Vejfolkene vil se på stedet først.' })
  await says(coffee, { state: 'done', words: 'Der kom mange, også nogen vi ikke kendte.' })
  for (const step of steps.slice(0, 5)) await done(2, here, step)

  await does(1, (work) => beginArea(work, 'ry'))
  await does(1, (work) =>
    putInTeam(work, 'ry', { role: 'Kender foreningerne', personId: storyPeople.birthe.id }),
  )
}
