/** A telephone number as it is dialled from anywhere, or null: eight Danish digits, or +…. */
export function phoneOf(typed: string): string | null {
  const number = typed.replace(/[\s().\-\u2010-\u2015]/g, '').replace(/^00/, '+')
  if (/^[2-9]\d{7}$/.test(number)) return `+45${number}`
  if (number.startsWith('+45')) return /^\+45[2-9]\d{7}$/.test(number) ? number : null
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : null
}

/** The number with its country and digits alone: Danish unless it says otherwise (E.164). */
export const internationalPhone = (phone: string): string =>
  (phone.startsWith('+') ? phone : `45${phone}`).replace(/\D/g, '')

/** The link that rings a number (RFC 3966). */
export const phoneHref = (phone: string): string => `tel:+${internationalPhone(phone)}`
