import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export { type Answers, noAnswers } from './answers.ts'
export { readGuide } from './reading.ts'
export { type Candidate, type Demand, MOST } from './suggesting.ts'
export { shortlistUrl, suggestionsUrl } from './urls.ts'
export { demandWords } from './words.ts'

export const guide: Feature = { name: 'guide', path: '/guide', routes }
