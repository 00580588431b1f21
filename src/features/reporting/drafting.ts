import { hrefOf, type ShownAction } from '#features/actions/index.ts'
import { MOST_EVIDENCE } from './evidence.ts'
import type { Said } from './kinds.ts'
import { MOST_HAPPENED } from './needed.ts'
import type { Reported } from './queries.ts'

/** What was there when the last status was written is not news. */
const isNews = ({ endedOn }: ShownAction, since: string) => endedOn !== null && endedOn >= since

/** Sentences after each other, as many as there is room for. */
const fitting = (sentences: readonly string[]): string =>
  sentences.reduce((all, one) => {
    const longer = all ? `${all}\n${one}` : one
    return longer.length > MOST_HAPPENED ? all : longer
  }, '')

/**
 * What a report begins with: where it stood, the step that was next, and what came of things that
 * were done since. A person says the rest: what is done never sets the state.
 */
export function draftFrom(
  { last }: Pick<Reported, 'last'>,
  actions: readonly ShownAction[],
  since: string,
): Said {
  const news = actions.filter((action) => isNews(action, since))
  const links = news.flatMap((action) => action.links.filter(({ title }) => title !== null))
  return {
    ...{ state: last?.state ?? null, assessment: null, why: '', voices: '', figures: [] },
    next: last?.next ?? '',
    happened: fitting(news.map(({ outcome }) => outcome).filter(Boolean)),
    evidence: [...new Set(links.map(({ kind, targetId }) => hrefOf({ kind, id: targetId })))].slice(
      0,
      MOST_EVIDENCE,
    ),
  }
}
