export const da = {
  'away-title': 'Kommunens login svarer ikke',
  'away-text':
    'Det er ikke din fejl. Vent lidt, og prøv igen. Svarer det stadig ikke, så ring til jeres it-folk.',
  'stopped-title': 'Du er ikke logget ind',
  'stopped-text': 'Du stoppede, før du var færdig. Du kan prøve igen, når du vil.',
  'not-valid-title': 'Du er ikke logget ind',
  'not-valid-text':
    'Vi kunne ikke bruge svaret fra kommunens login. Måske gik der mere end ti minutter. Prøv igen. Sker det igen, så ring til jeres it-folk.',
  'no-role-title': 'Du har ingen rolle her endnu',
  'no-role-text':
    'Kommunens login kender dig, men giver dig ingen rolle i Medklang. Spørg din leder eller jeres it-folk. Du kan også logge ind med din mail som alle andre.',
  'too-weak-title': 'Log ind på en sikrere måde',
  'too-weak-text':
    'Du kom ind hos kommunen på en måde, der ikke er sikker nok her. Prøv igen, og brug den måde, du plejer til det vigtigste. Er du i tvivl, så ring til jeres it-folk.',
  again: 'Prøv igen',
  byCode: 'Log ind med en kode',
  signedOutTitle: 'Du er logget ud',
  signedOutText:
    'Kommunens login husker dig måske stadig på denne computer. Bruger andre den også, så log ud der med det samme.',
  signOutThere: 'Log også ud hos kommunen',
  goHome: 'Gå til forsiden',
} as const
