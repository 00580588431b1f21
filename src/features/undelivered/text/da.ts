export const da = {
  staffDoor: 'Kom ikke frem',
  title: 'Kom ikke frem',
  lead: 'De her beskeder har vi prøvet at sende i næsten et døgn. Ring gerne til dem, det haster med.',
  emptyTitle: 'Alt er kommet frem',
  emptyText: 'Der er ingen beskeder, vi har givet op.',
  sms: 'En sms',
  since: 'Vi gav op {when}.',
  answered: 'Svaret var: {problem}',
  inDoubt:
    'Vi ved ikke, om den nåede frem: Vi gik i stå, mens vi sendte den. Spørg, før du sender den igen.',
  readLetter: 'Se brevet',
  readSms: 'Se sms’en',
  tryAgain: 'Send den igen',
  drop: 'Jeg har sagt det på en anden måde',
} as const
