import { sql } from 'kysely'
import type { Watched } from '#platform/live/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import { findRoom, type Marks, marksOf, type Room } from './queries.ts'

interface Seen {
  room: Room
  marks: ReadonlyMap<string, Marks>
  /** What was made of it already: most phones show the same. */
  made: Map<string, string>
}

/** Rooms that somebody has open, whatever they look at it for. */
export const roomsWatched: Watched<Seen> = {
  name: 'rooms',
  async numbers(db, ids) {
    const { rows } = await sql<{ id: string; changes: number }>`
      select meeting_id as id, changes from room where meeting_id = any(${[...ids]})`.execute(db)
    return new Map(rows.map(({ id, changes }) => [id, changes]))
  },
  async read(db, id, lookers) {
    const room = await findRoom(db, id)
    return room && { room, marks: await marksOf(db, id, lookers), made: new Map() }
  },
}

interface View {
  /** What kind of page it is. */
  name: 'phone' | 'wall' | 'steering'
  device: string
  language: Language
  parts(room: Room, marks: Marks): string
}

const none: Marks = {}

/** The parts of a page as HTML, made once for all pages that show the same. */
export const showing =
  ({ name, device, language, parts }: View) =>
  ({ room, marks, made }: Seen) => {
    const mine = marks.get(device) ?? none
    const key = `${name} ${language} ${JSON.stringify(mine)}`
    const html = made.get(key) ?? inLanguage(language, () => parts(room, mine))
    made.set(key, html)
    return { html, number: room.changes, isLast: room.isOver }
  }
