import { kindOf } from '#features/associations/index.ts'
import {
  coverFor,
  type HostKind,
  hostKinds,
  type InvitationInput,
  readWords,
  visitOf,
} from '#features/invitations/index.ts'
import type { Problems } from '#platform/http.tsx'
import { isCoverKind } from '#ui/covers/index.ts'
import { type Answers, type Step, typedLine } from './drafts/answers.ts'
import { lookForm } from './steps/look.ts'
import { kronerOf, placesOf, traitsOf, welcomeForm } from './steps/welcome.ts'
import { ASSOCIATION, GROUP, groupKindOf, type What, whatForm } from './steps/what.ts'
import { whereForm } from './steps/where.ts'
import { readWhenTyped } from './when/reading.ts'

export interface Missing {
  step: Step
  problems: Problems
}

/** A draft as an invitation, or the steps where something is missing. Pure. */
export function compose(answers: Answers, now: Temporal.Instant) {
  const what = whatForm.safeParse(answers.what ?? {})
  const when = readWhenTyped(answers.when ?? {}, { now, kept: answers.kept })
  const where = whereForm.safeParse(answers.where ?? {})
  const welcome = welcomeForm.safeParse(answers.welcome ?? {})
  const areaId = answers.where && answers.known?.areaId
  const missing: Missing[] = [
    ...(what.success ? [] : [{ step: 'what' as const, problems: problemsIn(what.error) }]),
    ...(when.when ? [] : [{ step: 'when' as const, problems: when.problems }]),
    ...(where.success && areaId ? [] : [{ step: 'where' as const, problems: {} }]),
    ...(welcome.success && answers.welcome
      ? []
      : [{ step: 'welcome' as const, problems: problemsIn(welcome.error) }]),
  ]
  if (
    !what.success ||
    !when.when ||
    !where.success ||
    !welcome.success ||
    !areaId ||
    missing.length > 0
  )
    return { input: null, missing }

  const { title, summary, interests } = what.data
  const placeId = answers.known?.place ? where.data.placeId : null
  const input: InvitationInput = {
    title,
    summary,
    interests,
    ...hostOf(what.data, answers),
    areaId,
    placeId,
    placeText: where.data.placeText,
    series: when.when.series,
    allDay: when.when.allDay,
    welcome: {
      greeter: welcome.data.greeter,
      meeting: welcome.data.meeting,
      steps: visitOf(welcome.data.visit),
      voice: answers.kept?.voice ?? '',
    },
    bring: welcome.data.bring,
    traits: traitsOf(welcome.data),
    places: placesOf(welcome.data),
    usually: parseInt(welcome.data.usually, 10) || null,
    priceKroner: kronerOf(welcome.data),
    priceNote: welcome.data.priceNote,
    pictureId: answers.pictureId || null,
    cover: coverOf(answers),
    ...(answers.what?.searchWords !== undefined && {
      searchWords: readWords(what.data.searchWords),
    }),
  }
  return { input, missing }
}

/** The drawn picture: the one that was chosen, else one that fits what it is about. */
export function coverOf(answers: Answers): string {
  const chosen = typedLine(answers.look, 'cover')
  if (isCoverKind(chosen)) return chosen
  const what = whatForm.shape.interests.safeParse(answers.what?.interests)
  return coverFor(what.success ? what.data : [])
}

/** Whether the alt text is there: in words, or because the picture is only decoration. */
export function pictureProblem(answers: Answers): boolean {
  const look = lookForm.omit({ picture: true }).safeParse(answers.look ?? {})
  return Boolean(answers.pictureId) && !(look.success && (look.data.alt || look.data.decorative))
}

/** Who stands behind: oneself, a group, or an association. */
export function hostOf(
  { as, kind }: Pick<What, 'as' | 'kind'>,
  { kept, known }: Answers,
): { hostKind: HostKind; associationId: string | null } {
  const before = hostKinds.find((one) => one === kept?.hostKind)
  if (as.startsWith(ASSOCIATION)) {
    const associationId = as.slice(ASSOCIATION.length)
    const same = before && kept?.associationId === associationId
    return { hostKind: same ? before : kindOf(known?.associationKind ?? ''), associationId }
  }
  if (as === GROUP) return { hostKind: kind, associationId: null }
  const keeps = before && kept?.associationId === null && groupKindOf(before) === null
  return { hostKind: keeps ? before : 'citizen', associationId: null }
}

function problemsIn(
  error: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined,
) {
  const problems: Problems = {}
  for (const { path, message } of error?.issues ?? []) problems[String(path[0])] ??= message
  return problems
}
