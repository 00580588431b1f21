import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import type { Subject } from './subject.ts'

/**
 * What is known by an address and not by the account, and what others keep that the person wrote.
 * The rest goes with the account or with what it belongs to, by the database itself.
 */
export async function forgetRows({ db }: Work, subject: Subject): Promise<void> {
  const { personId, firstName, emails, phones } = subject
  const addresses = [...emails, ...phones]
  const contact = sql`(lower(trim(contact)) = any(${emails}) or exists (
    select from unnest(${phones}::text[]) as phone
    where right(regexp_replace(contact, '\\D', '', 'g'), 8) = right(phone, 8)))`
  const statements = [
    sql`delete from conversation_message where author_id = ${personId} and side = 'host'`,
    sql`update joining set answer = '' from invitation
      where invitation.id = joining.invitation_id and answer is not null
        and host_id = ${personId} and association_id is null`,
    sql`delete from wish using wish_voice
      where wish_id = wish.id and is_wisher
        and (person_id = ${personId} or address = any(${addresses}))`,
    sql`delete from wish_voice where address = any(${addresses})`,
    sql`delete from input using input_contact
      where input_contact.id = input.id and address = any(${addresses})`,
    sql`delete from assisted where phone = any(${phones})`,
    sql`delete from watch where address = any(${addresses})`,
    sql`delete from weekly_letter where email = any(${emails})`,
    sql`delete from own_calendar where address = any(${addresses})`,
    sql`delete from association_invite where address = any(${emails})`,
    sql`delete from sign_in_code where address = any(${addresses})`,
    sql`delete from report where ${contact}`,
    sql`delete from place_proposal where ${contact}`,
    sql`delete from welcome_help where asked_by = ${personId}`,
    // What was reported stays until nobody can complain any more, as the law wants; not from whom.
    sql`update content_notice set name = '', email = '' where email = any(${emails})`,
    sql`update content_decision set subject_id = ''
      where kind = 'poster' and subject_id = ${personId}`,
    sql`delete from rate_limit where exists (
      select from unnest(${[...addresses, personId ?? '']}::text[]) as part
      where part <> '' and position(part in what) > 0)`,
    sql`update welcome_plan set who = '' where lower(who) like '%' || lower(${firstName}) || '%'
      and ${firstName} <> '' and association_id in (
        select association_id from association_member where person_id = ${personId})`,
    sql`update calendar set welcome = welcome || '{"greeter": "", "meeting": ""}'
      where lower(welcome->>'greeter') = lower(${firstName}) and (added_by = ${personId}
        or association_id in (
          select association_id from association_member where person_id = ${personId}))`,
    sql`delete from easy_done using invitation
      where invitation.id = easy_done.invitation_id and host_id = ${personId}`,
    sql`delete from easy_doubt using invitation
      where invitation.id = easy_doubt.invitation_id and host_id = ${personId}`,
    sql`delete from picture using draft
      where draft.person_id = ${personId} and picture.id = answers->>'pictureId'
        and not exists (select from invitation where picture_id = picture.id)`,
  ]
  for (const statement of statements) await statement.execute(db)
}

/** An association with nobody in it any more keeps its name alone: the municipality knows it by that. */
export async function emptyAssociations({ db }: Work, ids: readonly string[]): Promise<void> {
  await sql`
    update association set summary = '', about = '', doings = '', reason = ''
    where id = any(${ids})`.execute(db)
  await sql`delete from calendar where association_id = any(${ids})`.execute(db)
  await sql`delete from welcome_plan where association_id = any(${ids})`.execute(db)
  await sql`delete from welcome_help where association_id = any(${ids})`.execute(db)
}
