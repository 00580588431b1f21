export const da = {
  staffDoor: 'Har ikke svaret',
  title: 'Passer det stadig?',
  lead: 'Læs den igennem. Passer tid og sted, og er der stadig en plads til nye?',
  nextTime: 'Næste gang',
  noDate: 'Der er ingen dato lige nu.',
  where: 'Hvor',
  yes: 'Ja, det passer',
  yesAndList: 'Ja, det passer. Sæt den på listen igen',
  change: 'Ret den',
  ended: 'Den er slut',
  changeHelp: 'Retter du noget, gælder det også som et ja. Du skal logge ind for at rette.',
  'stage-unconfirmed':
    'Der står ”ikke bekræftet” på den nu. Siger du ja, går det væk med det samme.',
  'stage-unlisted':
    'Den står ikke på listen lige nu. Siger du ja, kommer den op igen med det samme.',
  thanksTitle: 'Tak for dit svar',
  thanksText: 'Du sagde {date}, at det passer. Vi spørger igen om tre måneder.',
  overTitle: 'Den er slut',
  overText: 'Den står ikke på listen mere. Tak for alle de gange, I satte en stol frem.',
  backToQuestion: 'Tilbage',
  endTitle: 'Er {title} slut?',
  endText:
    'Så tager vi alle datoer fra i dag af. Dem, der har sagt ja til at komme, får en besked om det.',
  endThanks: 'Holder I bare en pause? Gå tilbage, og vælg ”Ret den”. Så kan I begynde igen.',
  end: 'Ja, den er slut',
  'still-true-over': 'Den er allerede slut. Slå en ny op, hvis I begynder igen.',
  'still-true-old':
    'Linket i mailen er for gammelt. Log ind, og find din invitation. Der kan du svare.',
  lastSaid: 'Værten sagde sidst {date}, at det passer.',
  postedOn: 'Slået op {date}.',
  unconfirmedNote:
    'Ikke bekræftet. Vi har spurgt to gange, om det stadig passer, og har ikke fået svar. Spørg, før du tager af sted.',
  unlistedNote:
    'Ikke bekræftet. Ingen har svaret os på, om det stadig passer. Derfor står den ikke på listen. Spørg, før du tager af sted.',
  sayItHolds: 'Sig, at det passer',
  unansweredTitle: 'Har ikke svaret',
  unansweredLead:
    'Vi har spurgt, om det stadig passer, og har ikke fået svar. Ring eller skriv, og hør, hvordan det går.',
  noneHeading: 'Alle har svaret',
  noneText: 'Der er ikke noget at ringe om lige nu.',
  offSince: 'Taget af listen {date}. Vi har spurgt to gange.',
  notReached: 'Vi har ingen mail til dem. Det skulle være spurgt {date}.',
  noHosts: 'Der er ingen at ringe til. Spørg dem, der kender stedet.',
  theySayYes: 'De siger, at det passer',
  handle: 'Jeg har taget mig af det',
  handled: 'Klaret',
  saidYes: 'Det passer',
  'freshness-undo-late': 'Det er mere end en uge siden. Vi spørger dem igen, når tiden er gået.',
  handledBy: '{name} tog sig af det.',
  undoHandled: 'Fortryd for ”{title}”',
  'asked-subject': 'Passer det stadig? {title}',
  'asked-body':
    'Hej {name}\n\nDu inviterer til {title}. Det er tre måneder siden, vi sidst hørte fra dig.\n\nPasser det stadig? Tryk her og svar. Det tager et øjeblik, og du skal ikke logge ind:\n{link}\n\nDu kan svare ja, rette den eller sige, at den er slut. Alle tre svar er gode.\n\nVenlig hilsen\nMedklang',
  'asked-again-subject': 'Vi spørger igen: Passer det stadig? {title}',
  'asked-again-body':
    'Hej {name}\n\nFor to uger siden spurgte vi, om {title} stadig passer. Vi har ikke hørt fra dig.\n\nSvar her. Du skal ikke logge ind:\n{link}\n\nHører vi ikke fra dig om to uger, skriver vi ”ikke bekræftet” på den. Det er, så ingen går forgæves.\n\nRing til os på {phone}, hvis du hellere vil det.\n\nVenlig hilsen\nMedklang',
  'unconfirmed-subject': 'Nu står der ”ikke bekræftet”: {title}',
  'unconfirmed-body':
    'Hej {name}\n\nVi har spurgt to gange, om {title} stadig passer. Nu står der ”ikke bekræftet” på den.\n\nEt tryk gør det godt igen. Du skal ikke logge ind:\n{link}\n\nHører vi ikke fra dig om to uger, tager vi den af listen. Du kan altid sætte den på igen.\n\nRing til os på {phone}, hvis du hellere vil det.\n\nVenlig hilsen\nMedklang',
  'unlisted-subject': '{title} står ikke på listen mere',
  'unlisted-body':
    'Hej {name}\n\nVi har ikke hørt fra dig om {title}. Derfor har vi taget den af listen. Dem, der har sagt ja, kan stadig se den.\n\nPasser det stadig? Et tryk sætter den på igen. Du skal ikke logge ind:\n{link}\n\nVi ringer måske for at høre, hvordan det går. Du kan også ringe til os på {phone}.\n\nVenlig hilsen\nMedklang',
} as const
