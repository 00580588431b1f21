/** The links of wishes. */
export const wishesUrl = '/oensker'
export const newWishUrl = '/oensker/nyt'
export const wishUrl = (wish: string) => `/oensker/${wish}`
export const meTooUrl = (wish: string) => `/oensker/${wish}/ogsaa`
export const makeUrl = (wish: string) => `/oensker/${wish}/invitation`
/** Where the code from the message is written. */
export const wishCodeUrl = (voice: string) => `/oensker/kode/${voice}`
export const newWishCodeUrl = (voice: string) => `/oensker/kode/${voice}/ny`
/** One's own wish, or one's "me too", opened by the signed link. */
export const ownWishUrl = (token: string) => `/oensker/mit/${token}`
export const takeBackUrl = (token: string) => `/oensker/mit/${token}/tilbage`
export const takenBackUrl = '/oensker/taget-tilbage'
/** Those that wait for a platform host. */
export const wishReviewsUrl = '/oensker/gennemsyn'
export const wishReviewUrl = (wish: string) => `/oensker/gennemsyn/${wish}`
export const withdrawUrl = (wish: string) => `/oensker/gennemsyn/${wish}/ned`
/** The list of one area, or in the other order. */
export function wishListUrl({ area, sort, page }: Partial<WishList> = {}): string {
  const query = new URLSearchParams()
  if (area) query.set('sted', area)
  if (sort === 'most') query.set('sorter', 'flest')
  if (page && page > 1) query.set('side', String(page))
  return query.size === 0 ? wishesUrl : `${wishesUrl}?${query}`
}

/** What somebody looks for among the wishes. All of it stands in the address. */
export interface WishList {
  area: string | null
  sort: 'newest' | 'most'
  page: number
}
