import { sql } from 'kysely'
import { shownWords } from '#features/invitations/index.ts'
import type { Part } from './part.ts'
import { partsOfBodies } from './parts-of-bodies.ts'
import { partsOfCompanions } from './parts-of-companions.ts'
import { partsOfHelp } from './parts-of-help.ts'
import { partsOfInputs } from './parts-of-inputs.ts'
import { partsOfMeetings } from './parts-of-meetings.ts'
import { partsOfRules } from './parts-of-rules.ts'
import { partsOfWays } from './parts-of-ways.ts'
import type { Subject } from './subject.ts'

const addresses = ({ emails, phones }: Subject) => [...emails, ...phones]
const title = sql`(select title from invitation where invitation.id = joining.invitation_id)`

/** Everything that is known of somebody, where it is kept. What is others' is left out. */
export const parts = {
  account: ({ personId }) => sql`
    select first_name as name, language, created_at as since,
      array(select address from reach where person_id = person.id) as address,
      array(select role from person_role where person_id = person.id) as role
    from person where id = ${personId}`,
  session: ({ personId }) => sql`
    select created_at as since, seen_at as seen, way as "signedIn", device, browser
    from session where person_id = ${personId} order by created_at`,
  ...partsOfWays,
  choices: ({ personId }) => sql`
    select kind as "aboutWhat", how from notice_choice where person_id = ${personId} order by kind`,
  quiet: ({ personId }) => sql`select quiet from quiet_hours where person_id = ${personId}`,
  browser: ({ personId }) => sql`
    select endpoint as address, created_at as since
    from push_subscription where person_id = ${personId} order by created_at`,
  joining: ({ joiningIds }) => sql`
    select ${title} as title,
      (select starts_at from occurrence where occurrence.id = occurrence_id) as "when",
      first_name as name, case when channel in ('email', 'phone') then address end as address,
      way, companions, wants_companion as "withSomebody", question,
      answer, call_times as "callTimes", reminders, wants_news as news, created_at as asked,
      confirmed_at as "saidYes", waiting_since as waiting, cancelled_at as "left",
      wish->>'way' as "wishedWay"
    from joining where id = any(${joiningIds}) order by created_at`,
  came: ({ joiningIds }) => sql`
    select ${title} as title, starts_at as "when"
    from came join joining on joining.id = joining_id
      join occurrence on occurrence.id = came.occurrence_id
    where joining_id = any(${joiningIds}) order by starts_at`,
  visit: ({ joiningIds }) => sql`
    select ${title} as title, visit_answer.answer, talk_with as "talkWith",
      call_me_on as number, visit_answer.answered_at as at
    from visit_answer join joining on joining.id = joining_id
    where joining_id = any(${joiningIds}) order by 5`,
  ...partsOfHelp,
  call: ({ joiningIds }) => sql`
    select ${title} as title, call.kind as "aboutWhat", call.created_at as since, done_at as done
    from call join joining on joining.id = joining_id
    where joining_id = any(${joiningIds}) order by 3`,
  conversation: ({ joiningIds, personId }) => sql`
    select ${title} as title,
      case when author_id = ${personId} or side = 'guest' and joining_id = any(${joiningIds})
        then 'you' else side end as "writtenBy", body as words, at
    from conversation_message join joining on joining.id = joining_id
    where joining_id = any(${joiningIds}) or author_id = ${personId} order by number`,
  trouble: ({ joiningIds }) => sql`
    select ${title} as title, report_words as words, reported_at as at
    from conversation join joining on joining.id = joining_id
    where joining_id = any(${joiningIds}) and reported_by = 'guest'`,
  calendar: (subject) => sql`
    select channel, address, made_at as since from own_calendar
    where person_id = ${subject.personId} or address = any(${addresses(subject)})`,
  invitation: ({ personId }) => sql`
    select title, summary, status, welcome, bring, ${shownWords} as "searchWords",
      place_text as place, created_at as since,
      published_at as published
    from invitation where host_id = ${personId} order by created_at`,
  before: ({ personId }) => sql`
    select was->>'title' as title, was->>'placeText' as place, at
    from invitation_before join invitation on invitation.id = invitation_id
    where host_id = ${personId} order by at`,
  draft: ({ personId }) => sql`
    select answers as words, updated_at as at from draft
    where person_id = ${personId} and posted_at is null order by updated_at`,
  review: ({ personId }) => sql`
    select title, decision, review.reason, review.decided_at as at
    from review join invitation on invitation.id = invitation_id
    where host_id = ${personId} and (undone_at is null or undone_why is not null)
    order by review.decided_at`,
  brought: ({ personId }) => sql`
    select name as title, welcome, created_at as since from calendar
    where added_by = ${personId} order by created_at`,
  together: ({ personId }) => sql`
    select title, association.name as association, asked_at as asked, answer
    from cohost join invitation on invitation.id = invitation_id
      join association on association.id = cohost.association_id
    where asked_by = ${personId} order by asked_at`,
  translation: ({ personId }) => sql`
    select title, language, translation.words, written_at as at
    from translation join invitation on invitation.id = invitation_id
    where written_by = ${personId} or corrected_by = ${personId} order by written_at`,
  wish: (subject) => sql`
    select words, is_wisher as "yourWords", status, case when is_wisher then reason end as reason,
      address, wish_voice.asked_at as at
    from wish_voice join wish on wish.id = wish_id
    where wish_voice.person_id = ${subject.personId} or address = any(${addresses(subject)})
    order by wish_voice.asked_at`,
  proposal: (subject) => sql`
    select name as place, why as words, reason, contact as address, created_at as at
    from place_proposal where lower(trim(contact)) = any(${addresses(subject)}) order by created_at`,
  report: (subject) => sql`
    select text as words, contact as address, created_at as at
    from report where lower(trim(contact)) = any(${addresses(subject)}) order by created_at`,
  watch: (subject) => sql`
    select case when subject is null then query end as search, subject_title as "aboutWhat", address,
      confirmed_at as since
    from watch where address = any(${addresses(subject)}) order by asked_at`,
  weekly: ({ emails }) => sql`
    select email as address, (select name from area where area.id = area_id) as area, interests,
      confirmed_at as since
    from weekly_letter where email = any(${emails}) order by asked_at`,
  association: ({ personId }) => sql`
    select name as association, role, since, meets, meets_words as words
    from association_member join association on association.id = association_id
    where person_id = ${personId} order by since`,
  claim: ({ personId }) => sql`
    select name as association, words, association_claim.reason,
      association_claim.created_at as at
    from association_claim join association on association.id = association_id
    where person_id = ${personId} order by association_claim.created_at`,
  invite: ({ emails }) => sql`
    select name as association, role, address, association_invite.created_at as at
    from association_invite join association on association.id = association_id
    where address = any(${emails}) order by association_invite.created_at`,
  help: ({ personId }) => sql`
    select name as association, words, answer, asked_at as at
    from welcome_help join association on association.id = association_id
    where asked_by = ${personId} order by asked_at`,
  ...partsOfCompanions,
  ...partsOfRules,
  ...partsOfBodies,
  ...partsOfMeetings,
  ...partsOfInputs,
  handled: ({ personId }) => sql`
    select 'review' as "aboutWhat", count(*) as times from review where decided_by = ${personId}
      having count(*) > 0
    union all select 'report', count(*) from report where done_by = ${personId} having count(*) > 0
    union all select 'wish', count(*) from wish where decided_by = ${personId} having count(*) > 0
    union all select 'place', count(*) from place_fact where checked_by = ${personId}
      having count(*) > 0
    union all select 'proposal', count(*) from place_proposal where decided_by = ${personId}
      having count(*) > 0
    union all select 'policy', count(*) from policy where owner_id = ${personId}
      having count(*) > 0
    union all select 'duty', count(*) from duty where owner_id = ${personId} having count(*) > 0
    union all select 'help', count(*) from welcome_help where answered_by = ${personId}
      having count(*) > 0
    union all select 'conversation', count(*) from conversation where done_by = ${personId}
      having count(*) > 0
    union all select 'freshness', count(*) from freshness where handled_by = ${personId}
      having count(*) > 0
    union all select 'signed-out', count(*) from signed_out where by_id = ${personId}
      having count(*) > 0
    union all select 'slip', count(*) from slip where made_by = ${personId} having count(*) > 0
    union all select 'decided', count(*) from content_decision where decided_by = ${personId}
      having count(*) > 0
    union all select 'export', count(*) from whole_export where asked_by = ${personId}
      having count(*) > 0
    union all select 'input', count(*) from input where taken_by = ${personId}
      having count(*) > 0
    union all select 'translation', count(*) from translation where checked_by = ${personId}
      having count(*) > 0
    union all select 'action', count(*) from action where owner_id = ${personId} having count(*) > 0
    union all select 'status', count(*) from recommendation_owner where person_id = ${personId}
      having count(*) > 0
    union all select 'statusWritten', count(*) from status_report where written_by = ${personId}
      having count(*) > 0
    union all select 'undone', count(*) from content_decision_undone where by_id = ${personId}
      having count(*) > 0`,
  message: (subject) => sql`
    select subject, body as words, created_at as at, sent_at as sent from message
    where recipient = any(${addresses(subject)}) or exists (
      select from joining where joining.id = any(${subject.joiningIds})
        and message.recipient = joining.address and position(joining.id in message.body) > 0)
    order by number`,
} as const satisfies Record<string, Part>

export type PartName = keyof typeof parts

export const partNames = Object.keys(parts) as PartName[]

/** Personal columns that nobody takes along, and why. */
export const notGiven: Readonly<Record<string, string>> = {
  'sign_in_code.address': 'lives for half an hour, and is the address that stands with the account',
  'sign_in_code.person_id': 'the same half hour, and theirs',
  'passkey_challenge.person_id': 'a random number that lives for five minutes',
  'errand.person_id': 'that they are on their way to MitID, for ten minutes',
  'number_code.number': 'a number that is not yet known to be theirs',
  'whole_export_part.bytes': 'a file with everybody in it, erased after 24 hours',
  'rate_limit.what': 'a count that lives for two hours and belongs to whoever tried',
  'welcome_plan.who': 'what an association has written about its own people; they read it there',
  'weekly_letter.name':
    'by post it is known by an envelope alone, which no account shows to be theirs',
  'weekly_letter.street': 'the same',
  'weekly_letter.town': 'the same',
  'message.brief': 'the same words as the message, shortened',
  'message.paper': 'the same words as the message, laid out',
  'programme.sheet': 'the words of the invitations, which are given themselves',
  'programme.pdf': 'the same, laid out',
  'room_contribution.words': 'said at a meeting without a name; nothing says who said it',
  'room_contribution.device': 'a digest that only the browser it came from can make',
  'room_also.device': 'the same',
  'easy_doubt.words': 'a question among colleagues about a task; nothing says who asked',
  'easy_doubt.answer': 'the same',
  'easy_done.before': 'words of a picture as they were; nothing says who changed them',
  'easy_done.words': 'a draft of easier words; whoever it is for gets it in a letter',
}
