import { expect, test } from 'vitest'
import { adoptRefusal, committeeRefusal, rewordRefusal, sendProposalRefusal } from './rules.ts'
import { standingOf } from './standing.ts'

const at = Temporal.Instant.from('2026-11-22T10:00:00Z')
const today = Temporal.PlainDate.from('2026-11-22')
const answered = (answer: 'no' | 'later', days: number | null = null) => ({
  sentAt: at,
  answers: [
    { id: 'a', answer, reason: '', at, lookOn: days === null ? null : today.add({ days }) },
  ],
})

test('a proposal stands where people have put it, and a day that has come brings it back', () => {
  expect(standingOf({ sentAt: null, answers: [] }, today)).toBe('adopted')
  expect(standingOf({ sentAt: at, answers: [] }, today)).toBe('waiting')
  expect(standingOf(answered('no'), today)).toBe('no')
  expect(standingOf(answered('later', 1), today)).toBe('later')
  expect(standingOf(answered('later', 0), today)).toBe('again')
})

test('each step comes after the one before, and once', () => {
  const open = { adopted_on: null, sent_at: null }
  const decided = { adopted_on: today, sent_at: null }
  const asked = { adopted_on: today, sent_at: at }
  expect(adoptRefusal({ ...open, version: 2 }, 2)).toBeNull()
  expect(adoptRefusal({ ...open, version: 2 }, 1)).toBe('proposal-rewritten')
  expect(adoptRefusal({ ...decided, version: 2 }, 2)).toBe('proposal-adopted')
  expect(sendProposalRefusal(open)).toBe('proposal-not-adopted')
  expect(sendProposalRefusal(decided)).toBeNull()
  expect(sendProposalRefusal(asked)).toBe('proposal-sent')
  expect(rewordRefusal(open, null)).toBe('proposal-not-adopted')
  expect(rewordRefusal(asked, 'later')).toBeNull()
  expect(rewordRefusal(asked, 'no')).toBe('proposal-answered')
  expect(committeeRefusal(decided, null)).toBe('proposal-not-sent')
  expect(committeeRefusal(asked, 'later')).toBeNull()
  expect(committeeRefusal(asked, 'accepted')).toBe('proposal-answered')
})
