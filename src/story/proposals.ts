import { seat } from '#features/bodies/index.ts'
import {
  adopt,
  beginDraft,
  prepareAnswer,
  publishAnswers,
  receiveProposal,
  saveDraft,
  sendProposal,
} from '#features/proposals/index.ts'
import { giveRole, lastDay, todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform, type Work } from '#platform/work.ts'
import { sanne } from './bodies.ts'
import { addPerson } from './directory.ts'
import { type StoryPerson, storyPeople } from './people.ts'

const holger: StoryPerson = {
  ...{ id: 'holger', name: 'Holger', email: 'holger@example.org', roles: ['council-member'] },
  about: 'Formand for Seniorrådet.',
}

const oskar: StoryPerson = {
  ...{ id: 'oskar', name: 'Oskar', email: 'oskar@example.org', roles: ['council-member'] },
  about: 'Formand for Ungdomsrådet.',
}

const told = {
  benches: {
    title: 'Flere bænke på vejen til søen',
    words:
      'Vi foreslår en bænk for hver 200 meter på stien fra Skanderborg by til søen.\nMange vil gerne gå med, men kan ikke gå så langt uden at hvile sig.\nBænkene skal have ryg og armlæn, så man kan komme op igen.',
  },
  van: {
    title: 'En lille bus om eftermiddagen',
    words:
      'Vi foreslår en lille bus mellem Hørning og Skanderborg hver tirsdag og torsdag.\nSå kan de, der ikke kører bil mere, komme med til noget om dagen.',
  },
  room: {
    title: 'Et øverum, der er åbent til kl. 22',
    words:
      'Vi foreslår, at øverummet på skolen er åbent til kl. 22 på hverdage.\nVi vil selv passe på nøglen og rydde op.',
  },
  visits: {
    title: 'Besøg af en ung hver anden uge',
    words:
      'Vi foreslår, at ældre og unge mødes om noget, de begge kan lide.\nSkolerne kan være med til at finde dem, der har lyst.',
  },
  kitchen: {
    title: 'Lån skolens køkken om aftenen',
    words:
      'Vi foreslår, at naboer kan låne køkkenet og spise sammen.\nDer skal være en, man kan ringe til, hvis noget går i stykker.',
  },
}

type Told = (typeof told)[keyof typeof told]

/** Two councils propose: one answer is there, one is later, one is prepared, one is waited for, and one is a draft. */
export async function councilsPropose(outside: Outside): Promise<void> {
  const ago = (days: number) => outside.now().subtract({ hours: 24 * days })
  const does = <T>(who: StoryPerson, days: number, task: (work: Work) => Promise<T>) =>
    perform({ ...outside, now: () => ago(days) }, who, task)

  await oskarIsElected()
  const benches = await decided(holger, 'seniorraadet', 17, told.benches)
  const van = await decided(holger, 'seniorraadet', 16, told.van)
  const kitchen = await decided(holger, 'seniorraadet', 12, told.kitchen)
  const room = await decided(oskar, 'ungdomsraadet', 9, told.room)
  await sentTo(holger, 14, benches, 'kultur-sundhed-beskaeftigelse')
  await sentTo(holger, 14, van, 'socialudvalget')
  await sentTo(holger, 10, kitchen, 'undervisning-boern')
  await sentTo(oskar, 8, room, 'undervisning-boern')
  await answered()
  await does(sanne, 2, (work) =>
    prepareAnswer(work, kitchen, {
      ...{ answer: 'accepted', lookOn: null },
      reason: 'Det er en god brug af køkkenet. Skolens leder bliver den, man kan ringe til.',
    }),
  )
  const draft = { ...told.visits, words: 'Ældre og unge kan mødes om noget.' }
  const visits = await does(holger, 4, (work) => beginDraft(work, 'seniorraadet', draft))
  await does(holger, 1, (work) => saveDraft(work, visits, { ...told.visits, version: 1 }))

  async function oskarIsElected() {
    await addPerson(outside.db, oskar, ago(18))
    const from = todayAt(ago(18))
    const role = { personId: oskar.id, role: 'council-member', from, until: lastDay(from) } as const
    await does(storyPeople.anders, 18, (work) => giveRole(work, { ...role, reason: oskar.about }))
    const term = { role: 'chair', personId: oskar.id, until: null } as const
    await does(sanne, 18, (work) => seat(work, 'ungdomsraadet', { ...term, from }))
  }

  async function decided(who: StoryPerson, council: string, days: number, words: Told) {
    const id = await does(who, days + 1, (work) => beginDraft(work, council, words))
    await does(who, days, (work) => adopt(work, id, { on: todayAt(ago(days)), version: 1 }))
    return id
  }

  function sentTo(who: StoryPerson, days: number, id: string, committee: string) {
    return does(who, days, (work) => sendProposal(work, id, { committee }))
  }

  async function answered() {
    await does(sanne, 13, (work) => receiveProposal(work, benches))
    const yes = await does(sanne, 6, (work) =>
      prepareAnswer(work, benches, {
        ...{ answer: 'partly', lookOn: null },
        reason:
          'Vi sætter fem bænke op til foråret.\nDer er ikke råd til en for hver 200 meter i år.',
      }),
    )
    const later = await does(sanne, 6, (work) =>
      prepareAnswer(work, van, {
        ...{ answer: 'later', lookOn: todayAt(outside.now()).add({ months: 3 }) },
        reason: 'Vi ser på det igen, når vi ved, hvad busserne koster næste år.',
      }),
    )
    await does(sanne, 5, (work) => publishAnswers(work, { answer: [yes, later] }))
  }
}
