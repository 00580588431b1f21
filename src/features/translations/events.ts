declare module '#platform/events.ts' {
  interface Events {
    'translation.written': { translationId: string }
    'translation.checked': { translationId: string; answer: 'same' | 'words' | 'back' }
    'translation.unchecked': { translationId: string }
  }
}
