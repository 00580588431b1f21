const few = '(?:[1-9]|én|en|et|to|tre|fire|fem|one|two|three|four|five)'
const people =
  '(?:familie|person|menneske|ung|barn|børn|mand|mænd|kvinde|dreng|pige|nabo|beboer|ældre|enlig|par|enke|mor|mødre|far|fædre|family|families|child|children|man|men|woman|women|boy|girl|neighbour|resident|people|mother|father)'

const pointing = new RegExp(
  String.raw`(?<![\p{L}\d])${few} (?:\p{L}+ )?${people}(?:r|er|ne|en|et|e|s)?(?!\p{L})`,
  'iu',
)

/** A small number of people, which can point at somebody: "tre familier", "2 unge mænd". */
export const smallNumber = (words: string): string | null => pointing.exec(words)?.[0] ?? null
