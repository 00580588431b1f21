import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

/** What came of what people said, from everywhere, the newest first. */
export const whatCame: Feature = { name: 'what-came', path: '/hvad-skete-der', routes }
