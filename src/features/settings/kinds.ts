import type { Law } from '#features/municipality/index.ts'

/** What can be set, in the order it is shown. */
export const settingNames = [
  'ownAccountAge',
  'accountWithParentAge',
  'childAge',
  'certificateAge',
  'declarationMonth',
  'adultAge',
  'worriedContact',
  'helplines',
  'companionAge',
  'companionTimes',
  'companionKinds',
  'complaintMonths',
  'contactEmail',
  'assistedMonths',
  'advertWords',
  'advertWeekday',
  'dsaAuthority',
  'dataProtectionAuthority',
] as const satisfies readonly (keyof Law)[]

export type SettingName = (typeof settingNames)[number]

/** How a setting is written: a number within bounds, an e-mail, words with commas between, a name with an address, whom to call. */
type Kind =
  | { kind: 'number'; least: number; most: number }
  | { kind: 'email' | 'words' | 'authority' | 'contact' | 'lines' }

/** The bounds are the law's own where it has some: an account from 13, six months to complain. */
export const kindOf: Record<SettingName, Kind> = {
  ownAccountAge: { kind: 'number', least: 13, most: 18 },
  accountWithParentAge: { kind: 'number', least: 13, most: 18 },
  childAge: { kind: 'number', least: 15, most: 18 },
  certificateAge: { kind: 'number', least: 15, most: 18 },
  declarationMonth: { kind: 'number', least: 2, most: 12 },
  adultAge: { kind: 'number', least: 18, most: 21 },
  worriedContact: { kind: 'contact' },
  helplines: { kind: 'lines' },
  companionAge: { kind: 'number', least: 16, most: 18 },
  companionTimes: { kind: 'number', least: 1, most: 10 },
  companionKinds: { kind: 'words' },
  complaintMonths: { kind: 'number', least: 6, most: 60 },
  contactEmail: { kind: 'email' },
  assistedMonths: { kind: 'number', least: 1, most: 6 },
  advertWords: { kind: 'number', least: 40, most: 600 },
  advertWeekday: { kind: 'number', least: 1, most: 7 },
  dsaAuthority: { kind: 'authority' },
  dataProtectionAuthority: { kind: 'authority' },
}

export const settingNamed = (name: string): SettingName | undefined =>
  settingNames.find((one) => one === name)
