import { asActor, handOver, report, say, tellAll, theGuest } from '#features/conversations/index.ts'
import { type House, join, useLink } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { type Actor, nobody, perform } from '#platform/work.ts'
import { idOf } from './joinings.ts'

/** Inger and her host write; somebody new has waited for two days; and one says that it is wrong. */
export async function someWrite(outside: Outside): Promise<void> {
  const house: House = { config: outside.config, signer: outside.signer }
  const tour = await idOf(outside, 'Langsom tur i Dyrehaven')
  const inger = await joiningOf('Inger', tour)
  const host = await hostOf(tour)
  await says(nobody, inger, 'Jeg går lidt langsomt. Er det i orden?')
  await says(host, inger, 'Ja, det er netop meningen. Vi går så langsomt, at vi kan snakke.')
  await perform(outside, host, (work) =>
    tellAll(work, house, tour, {
      body: 'Det bliver vådt i skoven. Tag gerne støvler på.',
      source: 'story',
    }),
  )
  await says(nobody, inger, 'Tak. Jeg har et par gode støvler.')
  const sewing = await idOf(outside, 'Sy og snak på flere sprog')
  const elna = await comes('Elna', sewing, 52)
  await says(nobody, elna, 'Hej. Jeg har aldrig rørt en symaskine. Må jeg komme alligevel?', 50)
  const games = await idOf(outside, 'Brætspil for dig på 16-29')
  const silas = await comes('Silas', games, 30)
  await says(await hostOf(games), silas, 'Du må kun komme, hvis du kan reglerne.', 20)
  await perform(outside, nobody, (work) =>
    report(
      work,
      theGuest,
      silas,
      'Der står, at alle kan være med. Så synes jeg ikke, at det er i orden.',
    ),
  )
  await handOver(outside)

  async function says(actor: Actor, joiningId: string, body: string, hoursAgo = 0) {
    const at = ago(hoursAgo)
    const viewer = actor.id === null ? theGuest : asActor(actor)
    await perform(at, actor, (work) => say(work, house, viewer, joiningId, { body, source: body }))
  }

  async function comes(firstName: string, invitationId: string, hoursAgo: number) {
    const at = ago(hoursAgo)
    const address = `${firstName.toLowerCase()}@example.org`
    const wish = {
      ...{ firstName, way: 'coming' as const, companions: 0, wantsCompanion: false },
      ...{ question: '', callTimes: [], occurrenceId: null },
    }
    const input = {
      reach: { channel: 'email' as const, address },
      often: 'from-now-on' as const,
      wish,
    }
    const joined = await perform(at, nobody, (work) => join(work, house, invitationId, input))
    if (joined.refusal === null && joined.next === 'code')
      await perform(at, nobody, (work) => useLink(work, house, joined.askedId))
    return joiningOf(firstName, invitationId)
  }

  async function joiningOf(firstName: string, invitationId: string) {
    const { id } = await outside.db
      .selectFrom('joining')
      .select('id')
      .where('first_name', '=', firstName)
      .where('invitation_id', '=', invitationId)
      .executeTakeFirstOrThrow()
    return id
  }

  async function hostOf(invitationId: string): Promise<Actor> {
    const person = await outside.db
      .selectFrom('person')
      .innerJoin('invitation', 'invitation.host_id', 'person.id')
      .select(['person.id', 'person.first_name as name'])
      .where('invitation.id', '=', invitationId)
      .executeTakeFirstOrThrow()
    return { ...person, roles: [] }
  }

  function ago(hours: number): Outside {
    return { ...outside, now: () => outside.now().subtract({ hours }) }
  }
}
