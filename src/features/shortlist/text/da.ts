export const da = {
  heading:
    '{count, plural, =0 {Din huskeseddel} =1 {Et sted med plads til dig} other {# steder med plads til dig}}',
  lead: 'Du bestemmer selv, om du vil med, og hvornår.',
  none: 'Der er ikke noget lige nu. Ring til os, så finder vi noget sammen.',
  bus: 'Bus: {bus}',
  notThis: 'Ikke: {demand}',
  back: 'Til forslagene',
  print: 'Print på A4',
  fromRight: 'Sæt den op fra højre, som på arabisk',
  fromLeft: 'Sæt den op fra venstre, som på dansk',
  sms: 'Send som sms',
  copyHeading: 'Kopiér det',
  copySms: 'Som sms',
  copyLink: 'Som adresse',
  copyHelp: 'Her står ikke noget om, hvem det er til.',
} as const
