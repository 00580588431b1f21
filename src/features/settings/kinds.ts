import type { Law } from '#features/municipality/index.ts'

/** What can be set, in the order it is shown. */
export const settingNames = [
  'ownAccountAge',
  'accountWithParentAge',
  'childAge',
  'adultAge',
  'complaintMonths',
  'contactEmail',
  'advertWords',
  'advertWeekday',
  'dsaAuthority',
  'dataProtectionAuthority',
] as const satisfies readonly (keyof Law)[]

export type SettingName = (typeof settingNames)[number]

/** How a setting is written: a number within bounds, an e-mail, or a name with an address. */
type Kind = { kind: 'number'; least: number; most: number } | { kind: 'email' | 'authority' }

/** The bounds are the law's own where it has some: an account from 13, six months to complain. */
export const kindOf: Record<SettingName, Kind> = {
  ownAccountAge: { kind: 'number', least: 13, most: 18 },
  accountWithParentAge: { kind: 'number', least: 13, most: 18 },
  childAge: { kind: 'number', least: 15, most: 18 },
  adultAge: { kind: 'number', least: 18, most: 21 },
  complaintMonths: { kind: 'number', least: 6, most: 60 },
  contactEmail: { kind: 'email' },
  advertWords: { kind: 'number', least: 40, most: 600 },
  advertWeekday: { kind: 'number', least: 1, most: 7 },
  dsaAuthority: { kind: 'authority' },
  dataProtectionAuthority: { kind: 'authority' },
}

export const settingNamed = (name: string): SettingName | undefined =>
  settingNames.find((one) => one === name)
