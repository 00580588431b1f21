import type { Tables } from '#platform/database/index.ts'

type Column = { [T in keyof Tables]: `${T}.${keyof Tables[T] & string}` }[keyof Tables]

/**
 * What gives the municipality the right to keep it, after article 6(1) of the GDPR: a task in the
 * public interest (e), or that somebody has asked for it themselves (a).
 */
export type Basis = 'task' | 'asked'

interface Group {
  basis: Basis
  /** A sentence about something that is kept, and the columns that keep it. */
  items: Readonly<Record<string, readonly Column[]>>
}

/** Every personal column, as a person would look for it. test/personal-data.test.ts holds it whole. */
export const kept = {
  account: {
    basis: 'task',
    items: {
      name: ['person.first_name'],
      reach: ['reach.address'],
      session: ['session.person_id', 'session.browser'],
      code: ['sign_in_code.address', 'sign_in_code.person_id', 'number_code.number'],
      passkey: ['passkey.person_id', 'passkey.name', 'passkey_challenge.person_id'],
      slip: ['slip.first_name', 'slip.person_id'],
      mitid: ['verified_person.subject', 'age_proof.at_least', 'errand.person_id'],
      young: ['young_person.span'],
      parent: ['parent_yes.address'],
      tries: ['rate_limit.what'],
      choices: ['notice_choice.how', 'quiet_hours.quiet'],
      envelope: ['postal_address.name', 'postal_address.street', 'postal_address.town'],
      read: ['reading.person_id'],
      archive: ['whole_export_part.bytes'],
    },
  },
  joining: {
    basis: 'task',
    items: {
      joining: [
        'joining.first_name',
        'joining.address',
        'joining.question',
        'joining.told_host',
        'joining.reminders',
      ],
      change: ['joining.wish'],
      came: ['came.joining_id'],
      visit: ['visit_answer.answer', 'visit_answer.call_me_on'],
      calendar: ['own_calendar.address'],
      assisted: [
        'assisted.first_name',
        'assisted.phone',
        'assisted.envelope_name',
        'assisted.street',
        'assisted.town',
      ],
      landed: ['landing.answer'],
    },
  },
  writing: {
    basis: 'task',
    items: {
      conversation: ['conversation_message.body', 'conversation_message.author_id'],
      trouble: ['conversation.report_words'],
      report: ['report.text', 'report.contact'],
    },
  },
  posting: {
    basis: 'task',
    items: {
      draft: ['draft.answers', 'draft.person_id'],
      welcome: ['invitation.welcome', 'calendar.welcome', 'calendar.added_by'],
      before: ['invitation_before.was'],
      printed: ['programme.sheet', 'programme.pdf'],
      review: ['review.reason'],
      translation: [
        'translation.words',
        'translation.written_by',
        'translation.corrected_by',
        'translation.checked_by',
      ],
      together: ['cohost.asked_by', 'place_asked.asked_by'],
    },
  },
  rules: {
    basis: 'task',
    items: {
      notice: ['content_notice.words', 'content_notice.name', 'content_notice.email'],
      decision: [
        'content_decision.subject_id',
        'content_decision.facts',
        'content_decision.concerned_id',
      ],
      complaint: ['content_complaint.words'],
      pause: ['noticing_pause.address_hash'],
    },
  },
  wishing: {
    basis: 'task',
    items: {
      wish: ['wish.words', 'wish.reason'],
      voice: ['wish_voice.address', 'wish_voice.person_id'],
      input: ['input.words'],
      room: ['room_contribution.words', 'room_contribution.device', 'room_also.device'],
      place: ['place_proposal.contact', 'place_proposal.why'],
    },
  },
  hearing: {
    basis: 'asked',
    items: {
      inputContact: ['input_contact.address'],
      watch: ['watch.address', 'watch.query', 'watch.subject'],
      weekly: ['weekly_letter.email', 'weekly_letter.interests'],
      post: ['weekly_letter.name', 'weekly_letter.street', 'weekly_letter.town'],
      browser: ['push_subscription.endpoint'],
    },
  },
  association: {
    basis: 'task',
    items: {
      meets: ['association_member.meets_words'],
      claim: ['association_claim.words', 'association_claim.reason'],
      keeper: ['keeper_claim.words'],
      declaration: ['child_declaration.declared_by'],
      invite: ['association_invite.address'],
      seat: ['body_seat.person_id'],
      team: ['area_seat.person_id'],
      plan: ['welcome_plan.who'],
      help: ['welcome_help.asked_by', 'welcome_help.words', 'welcome_help.answer'],
    },
  },
  companions: {
    basis: 'task',
    items: {
      companion: [
        'companion.person_id',
        'companion.areas',
        'companion.times',
        'companion.languages',
        'companion.interests',
        'companion.young_until',
        'companion_course.person_id',
      ],
      certificate: ['companion.certificate_seen'],
      worry: ['companion.worried_at'],
      along: ['companion_match.companion_id', 'companion_match.meet_where'],
    },
  },
  letters: {
    basis: 'task',
    items: {
      message: ['message.recipient', 'message.body', 'message.brief', 'message.paper'],
    },
  },
  employee: {
    basis: 'task',
    items: {
      login: ['employee_identity.subject_hash'],
      role: ['role_grant.reason', 'role_grant.end_reason'],
      signedOut: ['signed_out.reason'],
      meeting: ['meeting_facilitator.person_id'],
      promise: ['meeting_promise.owner_id'],
      desk: ['easy_doubt.words', 'easy_doubt.answer', 'easy_done.before', 'easy_done.words'],
      service: ['service_session.person_id', 'service_session.words'],
      everything: ['whole_export_taken.person_id', 'whole_export_taken.words'],
      handled: [
        'action.owner_id',
        'recommendation_owner.person_id',
        'status_report.written_by',
        'assisted.helper_id',
        'assisted.made_by',
        'content_decision.decided_by',
        'content_decision_undone.by_id',
        'conversation.done_by',
        'freshness.handled_by',
        'input.taken_by',
        'joining.joined_by',
        'place_fact.checked_by',
        'place_proposal.decided_by',
        'duty.owner_id',
        'policy.owner_id',
        'report.done_by',
        'review.decided_by',
        'signed_out.by_id',
        'slip.made_by',
        'welcome_help.answered_by',
        'whole_export.asked_by',
        'wish.decided_by',
      ],
    },
  },
} as const satisfies Record<string, Group>

export type KeptGroup = keyof typeof kept
export type KeptItem = { [G in KeptGroup]: keyof (typeof kept)[G]['items'] }[KeptGroup]

/** The same as a list, in the order it stands on the page. */
export const keptGroups = Object.entries(kept).map(([name, { basis, items }]) => ({
  name: name as KeptGroup,
  basis: basis as Basis,
  items: Object.keys(items) as KeptItem[],
}))
