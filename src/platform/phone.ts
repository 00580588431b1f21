/** The link that rings a number: Danish unless it says otherwise (RFC 3966). */
export const phoneHref = (phone: string): string =>
  `tel:${phone.startsWith('+') ? '' : '+45'}${phone.replaceAll(' ', '')}`
