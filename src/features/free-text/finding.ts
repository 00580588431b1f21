/** Something in a text that points at one person. */
export interface Found {
  kind: 'cpr' | 'phone' | 'email' | 'address'
  /** As it was written. */
  words: string
}

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu
/** DDMMYY-XXXX, with or without what parts them. */
const cpr = /(?<![\d+])(\d{2})(\d{2})(\d{2})[ -]?\d{4}(?!\d)/g
/** Eight digits in twos, in fours or together; Danish numbers begin with 2 to 9. */
const phone =
  /(?<![\d.,])(?:(?:\+|00)45[ -]?)?[2-9]\d(?:([ -])\d{2}\1\d{2}\1|\d{2}[ -]\d{2}|\d{4})\d{2}(?![\d.,]*\d)/g
/** The same with the country before it. */
const abroad = /(?<!\d)\+(?!45)\d[\d -]{7,15}\d(?!\d)/g
const house = /(?<!\p{L})(\p{Lu}\p{L}*) \d{1,3}(?: ?[A-Za-z])?(?![\p{L}\d])/gu
const road =
  /(?:vej|gade|allé|alle|stræde|vænge|torv|plads|park|bakke|toft|mark|krog|sti|have|lund)(?:en|n|et|t)?$/i
const namesBefore = /(?:\p{Lu}\p{L}*\.? ){1,3}$/u

/** What in a text points at one person: a CPR number, a telephone, an e-mail, a home. */
export function findPersonal(text: string): Found[] {
  const all = (kind: Found['kind'], pattern: RegExp, means = (_: RegExpMatchArray) => true) =>
    [...text.matchAll(pattern)].filter(means).map(([words]): Found => ({ kind, words }))
  return [
    ...all('cpr', cpr, isDate),
    ...all('phone', phone, (match) => !isYears(match) && !isCvr(text, match)),
    ...all('phone', abroad),
    ...all('email', email),
    ...[...text.matchAll(house)].filter(isHome).map((match) => home(text, match)),
  ]
}

const isHome = ([, word = '']: RegExpMatchArray) => road.test(word)

/** ”Gammel Ry Vej 4” has words before the road's own. */
function home(text: string, { 0: words, index = 0 }: RegExpMatchArray): Found {
  const [before = ''] = namesBefore.exec(text.slice(Math.max(0, index - 60), index)) ?? []
  return { kind: 'address', words: before + words }
}

/** A CPR number begins with a day and a month that are. */
function isDate([, day, month]: RegExpMatchArray): boolean {
  const date = { year: 2000, month: Number(month), day: Number(day) }
  return (
    date.month >= 1 &&
    date.month <= 12 &&
    date.day >= 1 &&
    date.day <= Temporal.PlainYearMonth.from(date).daysInMonth
  )
}

/** ”2026-2027” is two years. */
const isYears = ([words]: RegExpMatchArray) => /^20\d\d[ -]20\d\d$/.test(words)

/** An association's number stands after its name: it is everybody's to know. */
const isCvr = (text: string, { index = 0 }: RegExpMatchArray) =>
  /cvr[^\d]{0,12}$/i.test(text.slice(Math.max(0, index - 20), index))
