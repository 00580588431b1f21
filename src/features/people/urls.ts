/** The links of signing in. `to` is the page to go on to. */
export const signInUrl = (to?: string) => `/log-ind${onward(to)}`
export const codeUrl = (id: string, to: string) => `/log-ind/kode/${id}${onward(to)}`
export const nameUrl = (to?: string) => `/log-ind/navn${onward(to)}`
/** Who is too young to decide alone writes where a parent can be asked, and waits. */
export const askParentUrl = '/log-ind/foraelder'
export const waitingUrl = (token: string) => `/log-ind/venter/${token}`
export const withAdultUrl = '/log-ind/sammen-med-en-voksen'
/** How old one has said that one is. */
export const ageUrl = '/log-ind/alder'
/** What a parent opens, and answers. */
export const parentUrl = (token: string) => `/foraelder/${token}`
export const parentYesUrl = (token: string) => `/foraelder/${token}/ja`
export const parentNoUrl = (token: string) => `/foraelder/${token}/nej`
export const parentThanksUrl = '/foraelder/tak'
/** What is kept about people, for everybody to read; see own-data. */
export const keptUrl = '/om/det-gemmer-vi'
/** For those at the municipality who have a login of their own; see employee-login. */
export const employeeLoginUrl = (to?: string) => `/medarbejder${onward(to)}`
export const signedOutUrl = '/medarbejder/logget-ud'
export const useSlipUrl = (to?: string) => `/log-ind/seddel${onward(to)}`
/** Slips one handed out oneself, or everybody's. */
export const slipsUrl = (whose?: 'alle') => `/log-ind/sedler${whose ? `?hvem=${whose}` : ''}`
export const slipAgainUrl = (id: string) => `/log-ind/sedler/${id}/igen`
export const takeSlipBackUrl = (id: string) => `/log-ind/sedler/${id}/tilbage`
/** Signing in with a passkey, and what the browser is to sign for it. */
export const usePasskeyUrl = (to?: string) => `/log-ind/noegle${onward(to)}`
export const passkeyUseChallengeUrl = '/log-ind/noegle/udfordring'
/** The ways into one's own account; a passkey is made here too. */
export const waysUrl = (to?: string) => `/log-ind/veje${onward(to)}`
export const addressCodeUrl = (id: string) => `/log-ind/veje/kode/${id}`
export const makePasskeyUrl = (to?: string) => `/log-ind/noegler${onward(to)}`
export const passkeyMakeChallengeUrl = '/log-ind/noegler/udfordring'
export const removePasskeyUrl = (id: string) => `/log-ind/noegler/${id}/fjern`
/** Offered after the first sign-in. */
export const nextTimeUrl = (to?: string) => `/log-ind/naeste-gang${onward(to)}`
/** Where an employee who came in by a code makes or uses a passkey. */
export const passkeyFirstUrl = (to?: string) => `/log-ind/noegle-foerst${onward(to)}`
/** Where one is signed in. */
export const sessionsUrl = '/log-ind/steder'
export const endSessionUrl = (id: string) => `/log-ind/steder/${id}/slut`
export const endOthersUrl = '/log-ind/steder/andre'
export const endAllUrl = '/log-ind/steder/alle'
/** Says that one is signed in, and may close the tab. */
export const signedInUrl = '/log-ind/klar'
export const signOutUrl = '/log-ind/ud'
export const ownUrl = '/mit'

const onward = (to?: string) => (to ? `?til=${encodeURIComponent(to)}` : '')
