import { type BodyKind, makeBody, renameBody, seat } from '#features/bodies/index.ts'
import { giveRole, lastDay } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { addPerson } from './directory.ts'
import { type StoryPerson, storyPeople } from './people.ts'

/** Keeps what is decided, and who sits where. */
export const sanne: StoryPerson = {
  ...{ id: 'sanne', name: 'Sanne', email: 'sanne@example.org', roles: ['secretary'] },
  about: 'Sekretær for Byrådet. Skriver ned, hvad der bliver besluttet.',
}

const elected: (StoryPerson & { sits: string })[] = [
  {
    ...{ id: 'vibeke', name: 'Vibeke', email: 'vibeke@example.org', roles: ['committee-member'] },
    ...{ about: 'Formand for Socialudvalget.', sits: 'socialudvalget' },
  },
  {
    ...{ id: 'holger', name: 'Holger', email: 'holger@example.org', roles: ['council-member'] },
    ...{ about: 'Formand for Seniorrådet.', sits: 'seniorraadet' },
  },
]

interface ToldBody {
  id: string
  kind: BodyKind
  name: string
  from: string
  purpose: string
  audience?: string[]
}

const told: ToldBody[] = [
  {
    ...{ id: 'byraadet', kind: 'city-council', name: 'Byrådet', from: '2007-01-01' },
    purpose: 'Her sidder dem, vi har valgt. De bestemmer, hvad kommunen skal gøre.',
  },
  {
    ...{ id: 'socialudvalget', kind: 'committee', name: 'Socialudvalget', from: '2018-01-01' },
    purpose: 'Udvalget tager sig af den hjælp, kommunen giver, og af dem, der giver en hånd med.',
  },
  {
    ...{ id: 'kultur-sundhed-beskaeftigelse', kind: 'committee', from: '2018-01-01' },
    name: 'Kultur-, Sundheds- og Beskæftigelsesudvalget',
    purpose: 'Udvalget tager sig af foreninger, kultur, sundhed og arbejde.',
  },
  {
    ...{ id: 'undervisning-boern', kind: 'committee', from: '2018-01-01' },
    name: 'Undervisnings- og Børneudvalget',
    purpose: 'Udvalget tager sig af skoler og af børn og unge.',
  },
  {
    ...{ id: 'seniorraadet', kind: 'council', name: 'Seniorrådet', from: '2007-01-01' },
    purpose: 'Rådet taler for dem over 60 år. Det siger sin mening, før Byrådet bestemmer.',
    audience: ['hvem.senior', 'hvem.aeldste'],
  },
  {
    ...{ id: 'handicapraadet', kind: 'council', name: 'Handicaprådet', from: '2007-01-01' },
    purpose: 'Rådet ser efter, at alle kan komme ind og være med.',
    audience: ['hvem.paaroerende'],
  },
  {
    ...{ id: 'ungdomsraadet', kind: 'council', name: 'Ungdomsrådet', from: '2015-01-01' },
    purpose: 'Her siger unge, hvad de mener om det, kommunen gør.',
    audience: ['hvem.unge'],
  },
  {
    ...{ id: 'integrationsraadet', kind: 'council', name: 'Integrationsrådet', from: '2010-01-01' },
    purpose: 'Rådet giver gode råd om, hvordan man falder til, når man er ny i Danmark.',
    audience: ['hvem.nye'],
  },
  {
    ...{ id: 'administrationen', kind: 'administration', from: '2007-01-01' },
    name: 'Administrationen',
    purpose: 'Her arbejder dem, der gør det, som Byrådet har bestemt.',
  },
]

const date = (day: string) => Temporal.PlainDate.from(day)

/** The term of those elected in November 2025. */
const term = { from: date('2026-01-01'), until: date('2029-12-31') }

/** The secretary writes down who decides and who gives advice; one council has another name than before. */
export async function bodiesAreKept(outside: Outside): Promise<void> {
  const at = outside.now().subtract({ hours: 24 * 19 })
  const from = at.toZonedDateTimeISO(ZONE).toPlainDate()
  const then = { ...outside, now: () => at }
  const does = <T>(
    { id, roles }: Pick<StoryPerson, 'id' | 'roles'>,
    task: (w: Work) => Promise<T>,
  ) => perform(then, { id, name: '', roles } satisfies Actor, task)

  for (const person of [sanne, ...elected]) {
    await addPerson(outside.db, person, at)
    for (const role of person.roles)
      await does(storyPeople.anders, (work) =>
        giveRole(work, {
          ...{ personId: person.id, role, from, until: lastDay(from) },
          reason: person.about,
        }),
      )
  }
  for (const { id, audience = [], ...one } of told)
    await does(sanne, (work) => makeBody(work, { ...one, audience, from: date(one.from) }, id))
  const renamed = { name: 'Handicap- og Psykiatrirådet', from: date('2022-01-01') }
  await does(sanne, (work) => renameBody(work, 'handicapraadet', renamed))
  for (const { id, sits } of elected) {
    await does(sanne, (work) => seat(work, sits, { role: 'chair', personId: id, ...term }))
    for (const role of ['deputy-chair', 'member'] as const)
      await does(sanne, (work) => seat(work, sits, { role, personId: null, ...term }))
  }
}
