interface Surroundings {
  areas: readonly { id: string; name: string; localities: readonly string[] }[]
  places: readonly { id: string; name: string; areaId: string }[]
}

interface Where {
  areaId: string
  placeId: string | null
  placeText: string
}

/**
 * Where an entry is: the meeting place or the town its words name, else what holds for the whole
 * calendar. The last town named counts, as addresses end with it.
 */
export function whereIs(
  place: string | null,
  { areas, places }: Surroundings,
  usual: Where,
): Where {
  const { areaId, placeId, placeText } = usual
  if (place === null) return { areaId, placeId, placeText }
  const house = longest(places.filter(({ name }) => placeOf(name, place) >= 0))
  if (house) return { areaId: house.areaId, placeId: house.id, placeText: place }
  const named = areas
    .flatMap(({ id, name, localities }) =>
      [...name.split(/, | og /), ...localities].map((town) => ({ id, at: placeOf(town, place) })),
    )
    .filter(({ at }) => at >= 0)
    .sort((one, other) => other.at - one.at)
  return { areaId: named[0]?.id ?? areaId, placeId: null, placeText: place }
}

/** Where the whole words stand in the text; -1 where they do not. */
const placeOf = (words: string, text: string) => plain(text).lastIndexOf(plain(words))

const plain = (text: string) =>
  ` ${text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

const longest = <T extends { name: string }>(found: readonly T[]): T | undefined =>
  found.toSorted((one, other) => other.name.length - one.name.length)[0]

export type { Surroundings, Where }
