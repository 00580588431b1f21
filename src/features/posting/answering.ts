import type { Context } from 'hono'
import type { Typed, Web } from '#platform/http.tsx'
import { work } from '#platform/http.tsx'
import { type Answers, type Step, steps, typedLine } from './drafts/answers.ts'
import { keepAnswers } from './drafts/keeping.ts'
import type { Draft } from './drafts/opening.ts'
import { previewOf } from './picturing.ts'
import { lookForm } from './steps/look.ts'
import { welcomeForm } from './steps/welcome.ts'
import { whatForm } from './steps/what.ts'
import { whereForm } from './steps/where.ts'
import { standingUrl, stepUrl } from './urls.ts'
import { whenForm } from './when/form.ts'

const fields: Record<Step, string[]> = {
  what: Object.keys(whatForm.shape),
  when: Object.keys(whenForm.shape),
  where: Object.keys(whereForm.shape),
  welcome: Object.keys(welcomeForm.shape),
  look: Object.keys(lookForm.shape).filter((name) => name !== 'go' && name !== 'picture'),
}

/** Keeps what was typed at a step, whole or not; gives the draft as it is now. */
export async function keepStep(
  c: Context<Web>,
  draft: Draft,
  { step, typed, more = {} }: { step: Step; typed: Typed; more?: Answers },
): Promise<Draft> {
  const own = Object.fromEntries(fields[step].map((name) => [name, typed[name]]))
  const answers = { ...more, [step]: own }
  await work(c, (w) => keepAnswers(w, draft.id, answers))
  return { ...draft, answers: { ...draft.answers, ...answers } }
}

/** The step to go to, or null where this one is to be shown again. */
export function goOnTo(c: Context<Web>, draft: Draft, step: Step, typed: Typed): string | null {
  if (draft.posted_at) return standingUrl(draft.id)
  const go = typedLine(typed, 'go')
  const place = steps.indexOf(step)
  if (go === 'back') return stepUrl(draft.id, steps[place - 1] ?? 'what')
  if (go === 'show' || Object.keys(c.var.problems).length > 0) return null
  return stepUrl(draft.id, steps[place + 1] ?? 'look')
}

/** What every step's page takes. */
export const makerOf = (c: Context<Web>, draft: Draft) => ({
  draftId: draft.id,
  editing: draft.invitation_id !== null,
  problems: c.var.problems,
  preview: previewOf(draft, c.var.now()),
})
