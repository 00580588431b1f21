import EmailReplyParser from 'email-reply-parser'

/** What is looked at of a letter: nobody writes more above what they answer. */
const MOST = 10_000

/** "Den tors. 19. nov. 2026 kl. 10.15 skrev Karen <…>:", in one line or broken over three. */
const WROTE =
  /^[ >]*(?=[^\n]{0,80}(?:\d{4}|\bkl\.))(?:Den |On |[a-zæøå]{3,7}\.? (?:den )?\d)[^\n]{2,160}?\n?[^\n]{0,160}?(?:\n[^\n]{0,160}?)?\b(?:skrev|wrote)\b[^\n]{0,160}?(?:\n[^\n]{0,160}?){0,2}?:[ \t]*$/m
/** Outlook: a block that begins with Fra and Sendt. */
const SENT =
  /^[ \t>*]*(?:Fra|From):[^\n]*\n(?:[^\n]*\n){0,2}?[ \t>*]*(?:Sendt|Dato|Sent|Date):[^\n]*$/m
const ORIGINAL = /^-{2,}\s*(?:Oprindelig meddelelse|Videresendt besked|Original Message)\s*-{2,}$/im
/** What a telephone or a program puts under one's words. */
const ADVERT =
  /^(?:Hent|Få|Get) Outlook (?:til|for) .+$|^Sendt fra (?:min|mit|Outlook|Mail|Gmail|Yahoo|Samsung|Proton) ?.*$/m
const RULE = /^_{8,}$/m

/**
 * What somebody wrote themselves: without what they answer to, and without a signature after "-- ".
 * Danish headers are cut here; the library does the rest, also where the answers stand in between.
 */
export function ownWords(letter: string): string {
  const whole = letter.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').slice(0, MOST)
  const mine = [ORIGINAL, SENT, ADVERT, RULE].reduce(cutAt, cutWrote(whole))
  return shown(new EmailReplyParser().parseReply(hidden(mine))).trim()
}

/** Where answers stand between quoted lines under the header, the library finds them. */
function cutWrote(text: string): string {
  const header = WROTE.exec(text)
  if (!header) return text
  const before = text.slice(0, header.index)
  const after = text.slice(header.index + header[0].length)
  return /^\s*>/.test(after) ? `${before}\n${after}` : before
}

function cutAt(text: string, mark: RegExp): string {
  const found = mark.exec(text)
  return found ? text.slice(0, found.index) : text
}

const MARK = '\u2060'

/** With these words in it, an odd text keeps the library's expressions busy for half a minute. */
const hidden = (text: string) =>
  text.replace(/skrev|schreef|pisze|napisa/gi, (word) => word[0] + MARK + word.slice(1))
const shown = (text: string) => text.replaceAll(MARK, '')
