import { AsyncLocalStorage } from 'node:async_hooks'
import { IntlMessageFormat } from 'intl-messageformat'

/** The languages the platform speaks, in the order they are offered. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]
export const languageNames: Record<Language, string> = { da: 'Dansk', en: 'English' }

/** The language somebody has chosen, as it is kept; Danish where there is none that we speak. */
export const languageOf = (kept: string | null | undefined): Language =>
  languages.find((one) => one === kept) ?? 'da'

const speaking = new AsyncLocalStorage<Language>()

/** Runs `task` so that every text inside it comes out in `language`. */
export const inLanguage = <T>(language: Language, task: () => T): T => speaking.run(language, task)

/** The language of this request, letter or job; Danish where nobody chose. */
export const languageNow = (): Language => speaking.getStore() ?? 'da'

export type Direction = 'ltr' | 'rtl'

/** Which way any language is read, by its code. Source: CLDR, through Intl.Locale. */
export const directionIn = (code: string): Direction =>
  new Intl.Locale(code).getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr'

/** The same of a language the platform speaks. */
export const directionOf = (language: Language): Direction => directions[language]

const directions = Object.fromEntries(
  languages.map((language) => [language, directionIn(language)]),
) as Record<Language, Direction>

type Value = string | number | Date
type Named<S extends string> = S extends `${string}{${infer P}}${infer R}`
  ?
      | (P extends `${infer N},${string}` ? N : P extends `${string} ${string}` | '' ? never : P)
      | Named<R>
  : never
type Values<S extends string> = [Named<S>] extends [never] ? [] : [Record<Named<S>, Value>]

export type Words = Readonly<Record<string, string>>
export type Text<D extends Words> = <K extends keyof D & string>(
  key: K,
  ...values: Values<D[K]>
) => string

/**
 * The texts of one feature: `da` is the typed source, the others follow it key by key.
 * Messages are ICU MessageFormat; a missing value is a type error.
 */
export function texts<const D extends Words>(
  da: D,
  others: Record<Exclude<Language, 'da'>, Record<keyof D & string, string>>,
): Text<D> {
  const messages: Record<Language, Words> = { da, ...others }
  const read = new Map<string, IntlMessageFormat>()
  return (key, ...[values]) => {
    const language = languageNow()
    const message = messages[language][key] ?? da[key] ?? key
    if (!values && !message.includes("'")) return message
    const id = `${language} ${key}`
    const format = read.get(id) ?? new IntlMessageFormat(message, language)
    read.set(id, format)
    return String(format.format(values))
  }
}
