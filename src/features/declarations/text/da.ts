export const da = {
  title: 'Børneattester',
  lead: 'Vil I invitere børn under {child} år? Så siger I først, at I passer på dem. Det gør I en gang om året.',
  notYetHeading: 'I har ikke sagt det for {year}',
  notYetText: 'Derfor kan I ikke slå noget nyt op for børn under {child} år. Alt andet kan I.',
  doneHeading: 'I har sagt det for {year}',
  doneBy: '{name} sagde det {date}.',
  doneOn: 'En af jer sagde det {date}.',
  doneUntil: 'Det gælder til og med 31. december {year}. I får en mail i januar.',
  saidHeading: 'Det siger I',
  saidWho:
    'Alle hos os, der er fyldt {age} år og tit er sammen med børn under {age} år, har en børneattest. Det gælder også dem, der ikke får løn.',
  saidOrdered: 'Vi spørger dem om lov. Så henter vi attesten hos politiet, før de begynder.',
  saidNew: 'Kommer der en ny til, gør vi det samme.',
  saidKept: 'Er der noget på en attest, er den person ikke sammen med børn hos os.',
  never:
    'I skal aldrig sende en attest til kommunen eller lægge den op her. Vi gemmer kun, hvem der sagde det, hvornår og for hvilket år.',
  say: 'Ja, sådan er det i {year}',
  takeBack: 'Tag det tilbage',
  takeBackText:
    'Passer det ikke mere? Tag det tilbage. Så ser en fra kommunen på det, I har slået op for børn under {child} år.',
  askOwner: 'Kun en ejer kan sige det. Spørg {names}.',
  askUs: 'Kun en ejer kan sige det. Ring til os, hvis I ingen har.',
  groupHeading: 'I er en gruppe',
  groupText:
    'En gruppe kan ikke hente attester. I kan godt invitere børn under {child} år. Så skal en forælder være med, og det skriver vi på invitationen.',
  'declare-closed': 'Foreningen er lukket. Luk den op igen først.',
  'children-undeclared':
    'Foreningen har ikke sagt ja til børneattester i år. Bed en ejer om at gøre det på foreningens side. Eller ret, hvem det er for.',
} as const
