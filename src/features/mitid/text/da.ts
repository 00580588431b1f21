export const da = {
  title: 'Bekræft med MitID',
  lead: 'Du behøver ikke MitID for at være med. Vil du gerne, kan det bekræfte to ting for dig.',
  meHeading: 'At du er dig',
  meText:
    'Så ved vi, at der er ét menneske bag din side. Vi gemmer et mærke, som kun vi kan bruge. Vi gemmer ikke dit navn, din fødselsdag eller dit CPR-nummer.',
  meBegin: 'Bekræft, at jeg er mig',
  meDone: 'Bekræftet {day}',
  meRemove: 'Fjern mærket',
  ageHeading: 'At du er fyldt {age}',
  ageText: 'MitID svarer kun ja eller nej til, om du er fyldt {age}. Din fødselsdag får vi ikke.',
  ageBegin: 'Bekræft, at jeg er fyldt {age}',
  ageDone: 'Du viste {day}, at du er fyldt {age}',
  ageRemove: 'Fjern det igen',
  notOffered: 'Kommunen har ikke MitID her endnu.',
  nobodySees: 'Ingen andre kan se, hvad du har bekræftet.',
  away: 'MitID svarer ikke lige nu. Det er ikke din fejl. Prøv igen om lidt.',
  stopped: 'Du stoppede, før du var færdig. Der er ikke gemt noget.',
  'not-valid':
    'Vi kunne ikke bruge svaret fra MitID. Måske gik der mere end ti minutter. Prøv igen.',
  taken:
    'Dit MitID er brugt på en anden side hos os. Log ind på den, og fjern mærket der. Så kan du bruge det her. Du kan også ringe til os.',
  notConfirmed:
    'MitID siger ikke, at du er gammel nok. Vi har ikke gemt noget. Du kan stadig være med til det, der er for alle.',
} as const
