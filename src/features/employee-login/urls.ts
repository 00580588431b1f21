/** The links of the employees' own login; where one begins is people's employeeLoginUrl. */
export const oidcAnswerUrl = '/medarbejder/svar'
/** Also what we are called in SAML, and where its metadata stands. */
export const samlUrl = '/medarbejder/saml'
export const signOutThereUrl = '/medarbejder/log-ud-hos-kommunen'
