/** What somebody typed, as the form sent it: by name, once or several times. */
type Typed = Readonly<Record<string, string | string[] | undefined>>

/** What was typed in a field, or what stands there otherwise. */
export const one = (typed: Typed, name: string, otherwise = ''): string =>
  [typed[name] ?? otherwise].flat()[0] ?? ''

/** Every box that was ticked under one name. */
export const several = (typed: Typed, name: string): string[] => [typed[name] ?? []].flat()

/** The same for all the fields of one form. */
export const saidIn =
  (typed: Typed) =>
  (name: string, otherwise = ''): string =>
    one(typed, name, otherwise)
