import type { Source } from './source.ts'

export interface EventField {
  event: string
  name: string
  type: string
}

/** Every field that an event may carry, as it is declared in an `interface Events`. */
export function eventFields(files: readonly Source[]): EventField[] {
  return files.flatMap(({ code }) =>
    [...withoutComments(code).matchAll(/interface Events \{([\s\S]*?)\n {2}?\}/g)].flatMap(
      ([, body = '']) =>
        [...body.matchAll(/'([\w-]+\.[\w-]+)': \{([\s\S]*?)\}/g)].flatMap(
          ([, event = '', fields = '']) =>
            [...fields.matchAll(/(\w+)\??: ([^;\n]+)/g)].map(([, name = '', type = '']) => ({
              event,
              name,
              type: type.trim(),
            })),
        ),
    ),
  )
}

/** Whether a type leaves room only for ids, numbers, yes and no, and words that we have chosen. */
export function saysNothingOfAnybody(
  { name, type }: EventField,
  files: readonly Source[],
): boolean {
  return type.split('|').every((part) => {
    const one = part.trim()
    if (/^(boolean|number|null|'[\w-]+')$/.test(one)) return true
    if (one === 'string') return /Id$/.test(name)
    return /^[A-Z]\w+$/.test(one) && isChosenWords(one, files)
  })
}

/** A type with a name that is a list of words: its own, or of a constant. */
function isChosenWords(type: string, files: readonly Source[]): boolean {
  return files.some(({ code }) =>
    new RegExp(`type ${type} =(\\s*\\|?\\s*'[\\w-]+')+\\s*\\n|type ${type} = .*\\[number\\]`).test(
      code,
    ),
  )
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '')
