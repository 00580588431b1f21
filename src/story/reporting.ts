import {
  approve,
  check,
  giveOwners,
  openPeriod,
  type Said,
  sendBack,
  write,
} from '#features/reporting/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { currentStrategy } from '#features/strategy/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { sanne } from './bodies.ts'
import { storyPeople } from './people.ts'

const { jens, kim, anders } = storyPeople

/** Who writes what. */
const owners: Record<string, string> = {
  'R1.1': sanne.id,
  'R2.1b': sanne.id,
  'R3.2': jens.id,
  'R3.4': jens.id,
  'R3.6': jens.id,
  'R5.4b': jens.id,
  'R5.5': kim.id,
  'R5.7': kim.id,
}

const nothing: Said = {
  ...{ state: null, assessment: null, why: '', happened: '', voices: '', next: '' },
  ...{ evidence: [], figures: [] },
}

interface Told {
  code: string
  by: Actor
  said: Partial<Said>
  /** How far it is; a draft without it. */
  ends?: 'written' | 'checked' | 'approved' | 'sent-back'
}

const actor = ({ id, name, roles }: Actor): Actor => ({ id, name, roles })

const told: Told[] = [
  {
    ...{ code: 'R2.1b', by: actor(sanne), ends: 'approved' },
    said: {
      ...{ state: 'done', assessment: 'green' },
      happened: 'Rådet hedder nu Handicap- og Psykiatrirådet. Navnet står i reglerne.',
      evidence: ['/raad-og-udvalg/handicapraadet'],
    },
  },
  {
    ...{ code: 'R5.7', by: actor(kim), ends: 'approved' },
    said: {
      ...{ state: 'going-on', assessment: 'green' },
      happened: 'Kolleger i fleksjob læser nye invitationer igennem hver dag.',
      voices: 'Det er rart at have et arbejde, man kan nå.',
      next: 'En ny kollega begynder til foråret.',
    },
  },
  {
    ...{ code: 'R5.5', by: actor(kim), ends: 'checked' },
    said: {
      ...{ state: 'done', assessment: 'green' },
      happened: 'Medklang er åbnet for alle. Man kan være med uden at logge ind.',
      evidence: ['/invitationer'],
    },
  },
  {
    ...{ code: 'R3.6', by: actor(jens), ends: 'written' },
    said: {
      ...{ state: 'going-on', assessment: 'amber' },
      why: 'Vi mangler unge i Galten, der vil følges med andre.',
      happened: 'De første unge er klar til at gå med.',
      figures: [{ count: 3, words: 'unge har fulgt en anden derhen', ofPeople: true }],
      next: 'Vi besøger skolen i Galten.',
    },
  },
  {
    ...{ code: 'R5.4b', by: actor(jens), ends: 'sent-back' },
    said: { state: 'going-on', assessment: 'green', happened: 'Det går fint.' },
  },
  {
    ...{ code: 'R3.2', by: actor(jens) },
    said: { state: 'on-hold', happened: 'Vi har holdt et møde i Ry.' },
  },
]

/** The half-year we are in is being written: some have begun, some are ready, most are missing. */
export async function statusIsWritten(outside: Outside): Promise<void> {
  const does = <T>(days: number, by: Actor, task: (work: Work) => Promise<T>) =>
    perform({ ...outside, now: () => outside.now().subtract({ hours: 24 * days }) }, by, task)
  const today = todayAt(outside.now())
  const period = `${today.year}-H${today.month <= 6 ? 1 : 2}`
  const dates = { opensOn: today.subtract({ days: 9 }), dueOn: today.add({ days: 12 }) }
  const { recommendations = [] } = (await currentStrategy(outside.db)) ?? {}
  const wanted = recommendations.map(({ id, code }) => [id, owners[code] ?? null] as const)

  await does(10, sanne, (work) => openPeriod(work, { code: period, ...dates }))
  await does(10, sanne, (work) => giveOwners(work, new Map(wanted)))
  for (const { code, by, said, ends } of told) {
    const which = { period, code }
    const whole = { ...which, said: { ...nothing, ...said }, isDone: ends !== undefined }
    await does(7, by, (work) => write(work, whole))
    if (ends === 'approved') await does(5, anders, (work) => check(work, which))
    if (ends === 'sent-back')
      await does(4, sanne, (work) => sendBack(work, which, 'Skriv, hvad der er sket.'))
  }
  await does(3, sanne, (work) => approve(work, period))
  for (const { code, ends } of told)
    if (ends === 'checked') await does(2, anders, (work) => check(work, { period, code }))
}
