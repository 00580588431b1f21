import type { TranslationLanguage } from './languages.ts'

declare module '#platform/events.ts' {
  interface Events {
    'translation.written': { translationId: string; language: TranslationLanguage }
    'translation.checked': { translationId: string; answer: 'same' | 'words' | 'back' }
    'translation.unchecked': { translationId: string }
  }
}
