/** Tables that do not leave with the municipality's data: each with the text that says why. */
export const stayingHome = {
  secret: 'home-secret',
  session: 'home-session',
  sign_in_code: 'home-code',
  number_code: 'home-code',
  passkey_challenge: 'home-code',
  errand: 'home-errand',
  attempt: 'home-tries',
  rate_limit: 'home-tries',
  message: 'home-message',
  push_subscription: 'home-browser',
  whole_export: 'home-export',
  whole_export_part: 'home-export',
  whole_export_taken: 'home-export',
  programme: 'home-programme',
} as const

/** Columns that hold half of a code somebody was sent: worth nothing elsewhere. */
export const emptied: readonly string[] = ['code_hash', 'code_expires_at']

/** Columns that must hold something: another number in their place, that nobody was ever given. */
export const madeAnew: readonly string[] = ['slip.code_hash']
