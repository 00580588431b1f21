import type { Feature, Job } from '#platform/feature.ts'
import { eraseTranslations } from './erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { tellWriter } from './telling.ts'
import './events.ts'
import './tables.ts'

export { checkRefusal, checkTranslation, uncheckTranslation } from './checking.ts'
export { forgetTranslations } from './erasing.ts'
export { checkForm } from './form.ts'
export { languageName, languageOf, type TranslationLanguage, tongueOf } from './languages.ts'
export { OtherLanguages } from './other-languages.tsx'
export { problemsOf } from './problems.ts'
export {
  danishNow,
  mayTranslate,
  shownTranslations,
  type ToCheck,
  translationToCheck,
  waitsForCheck,
} from './queries.ts'
export { reasons } from './standing.ts'
export { titleIn } from './title-in.ts'
export { TranslationFields } from './translation-fields.tsx'
export { IN, inThat } from './urls.ts'
export { danishWords, isSame, type TranslationWords } from './words.ts'
export { writeTranslation } from './writing.ts'

/** An invitation's own words in other languages: written by somebody, read by another, then shown. */
export const translations: Feature = {
  name: 'translations',
  path: '/invitationer',
  routes,
  jobs: [tellWriter as Job<never>],
  timetable: [{ name: 'translations.erase', cron: '55 3 * * *', run: eraseTranslations }],
  refusals,
}
