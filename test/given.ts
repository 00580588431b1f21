import type { MemberRole } from '#features/associations/index.ts'
import { type InvitationInput, post } from '#features/invitations/index.ts'
import type { YoungSpan } from '#features/people/index.ts'
import { newId } from '#platform/id.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform, type Role } from '#platform/work.ts'

/** Things a test begins with. Each has a sensible whole; a test names only what it is about. */
export const given = ({ db, now, jobs }: Outside) => ({
  /** Somebody with an account. */
  async person({
    name = 'Karen',
    roles = [] as Role[],
    span,
  }: {
    name?: string
    roles?: Role[]
    span?: YoungSpan
  } = {}) {
    const person = { id: newId(), first_name: name, language: 'da', created_at: now() }
    await db.insertInto('person').values(person).execute()
    await db
      .insertInto('reach')
      .values({
        channel: 'email',
        address: `${person.id}@example.org`,
        person_id: person.id,
        confirmed_at: now(),
      })
      .execute()
    if (span)
      await db
        .insertInto('young_person')
        .values({
          person_id: person.id,
          span,
          said_on: now().toZonedDateTimeISO('UTC').toPlainDate(),
        })
        .execute()
    for (const role of roles)
      await db
        .insertInto('person_role')
        .values({ person_id: person.id, role, given_at: now() })
        .execute()
    return { ...person, email: `${person.id}@example.org` }
  },

  async area({ id = 'ry', name = 'Ry', latitude = 56.0904, longitude = 9.7651 } = {}) {
    const area = { id, name, latitude, longitude, localities: [] }
    await db
      .insertInto('area')
      .values(area)
      .onConflict((one) => one.doNothing())
      .execute()
    return area
  },

  /** An association in Ry; whoever is named in `members` owns it, or has the `role`. */
  async association({
    name = 'Strikkelauget Masken',
    members = [] as string[],
    role = 'owner' as MemberRole,
  } = {}) {
    await this.area()
    const association = {
      id: newId(),
      name,
      kind: 'association',
      area_id: 'ry',
      summary: 'Vi strikker og hjælper hinanden videre.',
      interests: ['haandarbejde.strik'],
      created_at: now(),
    }
    await db.insertInto('association').values(association).execute()
    for (const person_id of members)
      await db
        .insertInto('association_member')
        .values({ association_id: association.id, person_id, since: now(), role })
        .execute()
    return association
  },

  /** A published invitation for tomorrow at 14 to 16, posted by its own command. */
  async invitation(about: Partial<InvitationInput> & { hostId?: string; inReview?: boolean } = {}) {
    const { hostId, inReview, ...said } = about
    // A test that names the places means that so many can join.
    const input = said.places === undefined ? said : { usually: null, ...said }
    const outside = { db, now, jobs }
    await this.area()
    const host = hostId ?? (await this.person({ name: 'Karen' })).id
    const actor = { id: host, name: 'Karen', roles: inReview ? [] : (['platform-host'] as const) }
    const id = await perform(outside, actor, (work) =>
      post(work, { ...anInvitation(now()), ...input }),
    )
    return { id, hostId: host }
  },
})

/** A whole invitation: coffee in Ry tomorrow afternoon. */
export const anInvitation = (now: Temporal.Instant): InvitationInput => ({
  title: 'Kaffe og kortspil',
  summary: 'Vi spiller kort og drikker kaffe i ro og mag.',
  hostKind: 'citizen',
  associationId: null,
  areaId: 'ry',
  placeId: null,
  placeText: 'Medborgerhuset, indgang fra gården',
  series: {
    start: now
      .toZonedDateTimeISO('Europe/Copenhagen')
      .toPlainDate()
      .add({ days: 1 })
      .toPlainDateTime('14:00'),
    minutes: 120,
    rrule: null,
    extra: [],
    except: [],
  },
  allDay: false,
  welcome: {
    greeter: 'Karen',
    meeting: 'Karen står ved døren med et gult tørklæde.',
    steps: [{ title: 'Du får en plads ved bordet', text: 'Der er kaffe, te og saft.' }],
    voice: '',
  },
  bring: 'Du behøver ikke tage noget med.',
  interests: ['spil.braet'],
  traits: ['pris.gratis', 'velkomst.doer'],
  places: 8,
  usually: 6,
  priceKroner: 0,
  priceNote: '',
  pictureId: null,
  cover: 'kaffe',
})
