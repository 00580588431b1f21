import { expect, test } from 'vitest'
import { privileges, SCOPE } from '#test/support/saml.ts'
import { firstNameFrom, rolesFrom } from './knowing.ts'
import { privilegesIn } from './privileges.ts'

const encoded = (xml: string) => Buffer.from(xml).toString('base64')

test('privileges are read for our own municipality alone, whatever the prefix', () => {
  const xml = `<?xml version="1.0"?>
    <bpp:PrivilegeList xmlns:bpp="http://itst.dk/oiosaml/basic_privilege_profile">
      <bpp:PrivilegeGroup Scope='${SCOPE}'>
        <bpp:Constraint Name="http://kle.example">27.*</bpp:Constraint>
        <bpp:Privilege>http://x.example/roles/usersystemrole/a/1</bpp:Privilege>
        <bpp:Privilege> http://x.example/?b=1&amp;c=2 </bpp:Privilege>
      </bpp:PrivilegeGroup>
      <bpp:PrivilegeGroup Scope="urn:dk:gov:saml:cvrNumberIdentifier:99999999">
        <bpp:Privilege>http://x.example/roles/usersystemrole/d/1</bpp:Privilege>
      </bpp:PrivilegeGroup>
    </bpp:PrivilegeList>`
  expect(privilegesIn(encoded(xml), SCOPE)).toEqual([
    'http://x.example/roles/usersystemrole/a/1',
    'http://x.example/?b=1&c=2',
  ])
})

test.each([
  ['nothing', undefined],
  ['several', [privileges(), privileges()]],
  [
    'a document type',
    encoded(
      `<!DOCTYPE a [<!ENTITY b "c">]><PrivilegeGroup Scope="${SCOPE}"><Privilege>&b;</Privilege></PrivilegeGroup>`,
    ),
  ],
  [
    'a comment',
    encoded(`<PrivilegeGroup Scope="${SCOPE}"><Privilege>a<!-- b --></Privilege></PrivilegeGroup>`),
  ],
  [
    'more than anybody has',
    encoded(
      `<PrivilegeGroup Scope="${SCOPE}">${'<Privilege>a</Privilege>'.repeat(9000)}</PrivilegeGroup>`,
    ),
  ],
  ['words', 'æøå'],
])('%s gives no privilege', (_, value) => {
  expect(privilegesIn(value, SCOPE)).toEqual([])
})

test('a name that every object has gives no role', () => {
  const map = { vært: 'platform-host' } as const
  expect(rolesFrom(['constructor', '__proto__', 'vært', 'vært', 7, null], map)).toEqual([
    'platform-host',
  ])
})

test('the first name is the given one, or the first of all, or none', () => {
  expect(firstNameFrom('Anne Mette', 'Anne Mette Holm')).toBe('Anne Mette')
  expect(firstNameFrom(undefined, 'Åse Ærø')).toBe('Åse')
  expect(firstNameFrom('<b>', 'Åse Ærø')).toBe('')
  expect(firstNameFrom(undefined, undefined)).toBe('')
})
