import * as z from 'zod'
import { line } from './fields.ts'

/** The last step: a picture, and a yes to the name standing there. */
export const lookForm = z.object({
  cover: line(20),
  alt: line(200),
  decorative: line(5),
  consent: line(5),
  go: line(20),
  picture: z.instanceof(File).optional().catch(undefined),
})

export type LookTyped = Omit<z.output<typeof lookForm>, 'picture' | 'go'>
