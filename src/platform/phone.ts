/** The number with its country and digits alone: Danish unless it says otherwise (E.164). */
export const internationalPhone = (phone: string): string =>
  (phone.startsWith('+') ? phone : `45${phone}`).replace(/\D/g, '')

/** The link that rings a number (RFC 3966). */
export const phoneHref = (phone: string): string => `tel:+${internationalPhone(phone)}`
