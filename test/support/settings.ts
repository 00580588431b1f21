import { readConfig, WrongSettings } from '#platform/config/index.ts'

/** Everything a production needs. */
export const whole = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://medklang:secret@db.example.org/medklang',
  BASE_URL: 'https://medklang.example.org',
  SMTP_URL: 'smtps://medklang:secret@mail.example.org',
  MAIL_FROM: 'medklang@example.org',
  HELP_PHONE: '12 34 56 99',
}

/** What is said to be wrong with settings. */
export function sentences(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof WrongSettings) return error.sentences
    throw error
  }
}
