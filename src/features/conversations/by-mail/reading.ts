import type { Email } from 'postal-mime'
import { digest } from '#platform/secret.ts'
import { isAutomatic } from './automatic.ts'
import { ownWords } from './cutting.ts'
import { plainText } from './plain-text.ts'

/** A letter that came in, as far as it concerns us. */
export interface Letter {
  /** The same each time the same letter comes. */
  source: string
  /** What the sender wrote now, without what is quoted. */
  words: string
  /** There were files with it, which are not passed on. */
  hasFiles: boolean
  /** A machine sent it: nobody reads an answer. */
  isAutomatic: boolean
  /** All it says it was sent to. */
  to: string[]
  /** The address it says it is from, which must not be shown. */
  from: string
}

/** Reads a raw letter (RFC 5322). Never throws: what cannot be read has no words. */
export async function readLetter(raw: Uint8Array): Promise<Letter> {
  // Loaded only where mail comes in: it takes its share of the memory at rest.
  const { default: PostalMime } = await import('postal-mime')
  const email = await PostalMime.parse(raw).catch(() => unreadable)
  const whole = email.text?.trim() ? email.text : await plainText(email.html ?? '')
  const from = email.from?.address ?? ''
  return {
    source: `mail ${sourceOf(email.messageId, raw)}`,
    words: without([from], ownWords(whole)),
    hasFiles: email.attachments.some(isFile),
    isAutomatic: isAutomatic(email.headers),
    to: recipientsOf(email),
    from,
  }
}

const unreadable: Email = { headers: [], headerLines: [], attachments: [] }

const sourceOf = (messageId: string | undefined, raw: Uint8Array) =>
  messageId
    ? digest(messageId).toString('hex')
    : digest(Buffer.from(raw).toString('latin1')).toString('hex')

/** A picture in a signature, or a calendar's own part, is nothing anybody meant to send. */
const isFile = ({ related, disposition, mimeType }: Email['attachments'][number]) =>
  !related && disposition !== 'inline' && !/^(text\/calendar|application\/pgp-)/.test(mimeType)

const recipientsOf = ({ to = [], cc = [], deliveredTo, headers }: Email) => [
  ...[...to, ...cc].flatMap(
    ({ address, group }) => address ?? group?.map((one) => one.address) ?? [],
  ),
  ...(deliveredTo ? [deliveredTo] : []),
  ...headers.flatMap(({ key, value }) => (key === 'x-original-to' ? value : [])),
]

/** Neither side sees the other's address, also where it stands in the letter itself. */
export const without = (addresses: readonly string[], words: string) =>
  addresses
    .filter((address) => address.length > 3)
    .reduce(
      (left, address) => left.replaceAll(new RegExp(RegExp.escape(address), 'gi'), '…'),
      words,
    )
