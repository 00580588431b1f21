/** The names under which logins send a first name: X.500, Microsoft, OIOSAML 3. */
const FIRST_NAME = [
  'urn:oid:2.5.4.42',
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname',
  'https://data.gov.dk/model/core/eid/firstName',
]

export const firstNameIn = (attributes: Readonly<Record<string, unknown>>): unknown =>
  FIRST_NAME.map((name) => attributes[name]).find((value) => value !== undefined)
