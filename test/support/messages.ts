import { globSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'
import { root } from './source.ts'

type Parts = ReturnType<IntlMessageFormat['getAst']>

export interface Texts {
  /** Feature or other folder the texts belong to. */
  of: string
  da: Record<string, string>
  en: Record<string, string>
}

/** Every text of every feature and of the page frame, in both languages. */
export const allTexts = (): Promise<Texts[]> =>
  Promise.all(
    globSync('src/**/text/da.ts', { cwd: root })
      .sort()
      .map(async (file) => {
        const folder = path.join(root, path.dirname(file))
        const { da } = await import(pathToFileURL(path.join(folder, 'da.ts')).href)
        const en = await import(pathToFileURL(path.join(folder, 'en.json')).href, {
          with: { type: 'json' },
        })
        return { of: path.basename(path.dirname(path.dirname(file))), da, en: en.default }
      }),
  )

export const parse = (message: string, language: string): Parts =>
  new IntlMessageFormat(message, language).getAst()

/** The names of what is filled in, in a branch or not. */
export function placeholders(parts: Parts): string[] {
  const names = parts.flatMap((part) => {
    const own = 'value' in part && part.type > 0 && part.type < 7 ? [String(part.value)] : []
    return [...own, ...branches(part).flatMap(placeholders)]
  })
  return [...new Set(names)].sort()
}

/** How a message reads, with a short name wherever something is filled in. */
export const reading = (parts: Parts): string =>
  parts
    .map((part) => {
      if (part.type === 0) return part.value
      if (part.type === 7) return '3'
      return branches(part).length > 0 ? reading(branches(part).at(-1) ?? []) : 'Ida'
    })
    .join('')

function branches(part: Parts[number]): Parts[] {
  if ('options' in part) return Object.values(part.options).map(({ value }) => value)
  return 'children' in part ? [part.children] : []
}
