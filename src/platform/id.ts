import { randomBytes } from 'node:crypto'

// No I, L, O, U: people read these aloud and type them from a notice on a wall.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id: 12 letters and digits without look-alikes, 60 random bits. */
export function newId(): string {
  return Array.from(randomBytes(12), (byte) => LETTERS[byte & 31]).join('')
}
