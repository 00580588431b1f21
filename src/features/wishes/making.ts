import { type Answers, startDraft } from '#features/posting/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { ageWords } from './age-words.ts'
import { answeredRefusal } from './me-too.ts'
import { lockShown } from './reach.ts'
import type { WishRow } from './tables.ts'

const LONGEST_TITLE = 90

type Said = Pick<WishRow, 'words' | 'area_id' | 'age_from' | 'age_to'>

/** What a wish answers of the five questions: what, and in which area. Pure. */
export function answersOf({ words, area_id, ...ages }: Said): Answers {
  const title = asTitle(words)
  const fits = title.length <= LONGEST_TITLE
  const summary = [fits ? '' : `${title}.`, ageWords(ages)].filter(Boolean).join(' ')
  return { what: { title: fits ? title : '', summary }, where: { areaId: area_id } }
}

/** "at gå en tur." as one would head an invitation: "Gå en tur". */
function asTitle(words: string): string {
  const bare = words.replace(/^(at|to)\s+/iu, '').replace(/[.…\s]+$/u, '')
  return bare.charAt(0).toLocaleUpperCase('da') + bare.slice(1)
}

/** Begins an invitation with the words and the area of a wish, and remembers which. */
export async function makeInvitation(work: Work, wishId: string): Promise<string> {
  const wish = found(await lockShown(work, wishId))
  refuseIf(answeredRefusal(wish))
  const draftId = await startDraft(work, { answers: answersOf(wish) })
  await work.db
    .insertInto('wish_draft')
    .values({ draft_id: draftId, wish_id: wishId, begun_at: work.now })
    .execute()
  return draftId
}
