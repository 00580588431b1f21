import {
  type Consent,
  type Contact,
  inputsLinkedTo,
  type LinkedInput,
  linkInput,
  takeInput,
  tellWhatCame,
} from '#features/inputs/index.ts'
import type { Db } from '#platform/database/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import type { FoundMeeting } from './finding.ts'

const meetingAs = (key: string) => ({ kind: 'meeting' as const, key })

export type Said = LinkedInput

/** What was said at a meeting and may be shown. */
export const saidAt = (db: Db, meetingId: string): Promise<Said[]> =>
  inputsLinkedTo(db, meetingAs(meetingId))

export interface Answered {
  /** The question it answers. */
  questionId: string
  words: string
}

interface Sheet {
  answers: readonly Answered[]
  consent: Consent
  contact: Contact | null
  channel: 'paper' | 'meeting'
}

/** Takes in what one person said to the questions of a meeting, each answer by itself; they are told of it once. */
export async function takeAnswers(
  work: Work,
  { id, area }: Pick<FoundMeeting, 'id' | 'area'>,
  { answers, consent, contact, channel }: Sheet,
): Promise<string[]> {
  const taken: string[] = []
  for (const { questionId, words } of answers) {
    const isFirst = taken.length === 0
    const input = await takeInput(work, {
      ...{ words, area, channel, theme: null, meetingId: id, language: languageNow() },
      consent: consent === 'tell-me' && !isFirst ? 'may-be-quoted' : consent,
      contact: isFirst ? contact : null,
    })
    await work.db
      .insertInto('meeting_answer')
      .values({ input_id: input, question_id: questionId })
      .execute()
    await linkInput(work, input, meetingAs(id))
    taken.push(input)
  }
  return taken
}

/** Tells those who said something at a meeting, and wished to hear of it, what came of it. */
export const tellThem = (work: Work, meetingId: string, words: string): Promise<void> =>
  tellWhatCame(work, meetingAs(meetingId), words)
