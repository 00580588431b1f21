/** The traits people choose by most; any other may stand in the address and is then shown too. */
export const offeredTraits: readonly string[] = [
  'adgang.trinfri',
  'adgang.toilet',
  'adgang.teleslynge',
  'ro.stille',
  'pris.gratis',
  'tempo.dropin',
  'velkomst.foelgeven',
  'sprog.let-dansk',
  'transport.bus',
  'transport.hentes',
]
