import { text } from '../text/index.ts'
import type { Advice } from './index.ts'

/** A piece of advice as it is said, to who writes and to who looks it over. */
export function adviceSentence(advice: Advice): string {
  switch (advice.kind) {
    case 'long-word':
      return advice.easier
        ? text('adviceEasier', { word: advice.word, easier: advice.easier })
        : text('adviceLongWord', { word: advice.word })
    case 'long-sentence':
      return text('adviceLongSentence', { beginning: advice.beginning, words: advice.words })
    case 'hard':
      return text('adviceHard', { lix: advice.lix })
    case 'no-greeter':
      return text('adviceGreeter')
  }
}
