import * as z from 'zod'
import { readAddress } from './fetching/address-typed.ts'
import { text } from './text/index.ts'

/** A browser sends an empty file where none was chosen. */
const fileField = z
  .unknown()
  .optional()
  .transform((value) => [value].flat().find((one) => one instanceof File && one.size > 0))
  .transform((file) => (file instanceof File ? file : null))

const addressField = z
  .string({ error: () => text('addressWrong') })
  .default('')
  .transform((typed) => typed.trim())

/** A calendar as a file or by its address: one of the two. */
export const bringForm = z
  .object({
    association: z.string({ error: () => text('chooseAssociation') }).default(''),
    file: fileField,
    address: addressField,
  })
  .transform((typed, { addIssue }) => {
    const wrong = (path: string, message: string) => {
      addIssue({ code: 'custom', path: [path], message })
      return z.NEVER
    }
    const { association, file } = typed
    if (file && typed.address) return wrong('file', text('oneOfTwo'))
    if (file) return { association, file, address: null }
    if (typed.address === '') return wrong('file', text('sourceMissing'))
    const address = readAddress(typed.address)
    if (address === null) return wrong('address', text('addressWrong'))
    return { association, file: null, address }
  })

export const fileForm = z
  .object({ file: fileField })
  .refine(({ file }) => file !== null, { path: ['file'], error: () => text('fileMissing') })
