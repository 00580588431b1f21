import * as z from 'zod'
import { text } from '../text/index.ts'

const MEGABYTES = 5
const MOST = MEGABYTES * 1024 * 1024

/** A browser sends an empty file where none was chosen. */
export const fileForm = z.object({
  file: z
    .unknown()
    .optional()
    .transform((value, { addIssue }) => {
      const file = [value].flat().find((one) => one instanceof File && one.size > 0)
      const wrong = (message: string) => {
        addIssue({ code: 'custom', message })
        return z.NEVER
      }
      if (!(file instanceof File)) return wrong(text('fileMissing'))
      return file.size > MOST ? wrong(text('fileTooBig', { most: MEGABYTES })) : file
    }),
})
