import { describe, expect, it } from 'vitest'
import {
  type Asked,
  administers,
  anyone,
  isAuthor,
  leads as leadsPeople,
  namesWithin,
  type Policy,
  readsNames,
  readsRegion,
  readsReport,
  readsSomeReport,
  signedIn,
} from './policies.ts'
import type { AccessRole, Viewer } from './viewer.ts'

const viewer = (...access: AccessRole[]): Viewer => ({
  id: 'p1',
  name: 'Ingrid Solbakk',
  email: 'ingrid@rana.example',
  municipality: { number: '1833', name: 'Rana', namesUntil: 999_998 },
  unit: { id: '1833-plan', name: 'Plan' },
  mainRole: 'saksbehandler',
  profile: '1833:alle-ansatte',
  jobRoles: ['alle-ansatte'],
  access,
})
const leads = (municipality: string, unit?: string): AccessRole => ({
  role: 'leader',
  scopeKind: unit ? 'unit' : 'municipality',
  scope: unit ?? municipality,
  municipalities: [municipality],
})
const region = (role: AccessRole['role']): AccessRole => ({
  role,
  scopeKind: 'region',
  scope: 'region',
  municipalities: ['1824', '1833'],
})
const asked = (who: Viewer | null, municipality = '1833', query = ''): Asked => ({
  viewer: who,
  params: { municipality },
  url: new URL(`http://localhost/reports/${municipality}${query}`),
})
const scopeFor = (...given: Parameters<typeof asked>) => {
  const decision = readsReport.decide(asked(...given))
  return 'given' in decision ? decision.given.scope : decision.refused
}

describe('everyone', () => {
  it('passes «anyone», and must have signed in for the rest', () => {
    expect(anyone.decide(asked(null))).toEqual({ given: { viewer: null } })
    const rest: Policy<object>[] = [signedIn, readsReport, readsSomeReport, readsRegion, isAuthor]
    rest.push(administers, leadsPeople)
    for (const policy of rest)
      expect(policy.decide(asked(null)), policy.name).toEqual({ refused: 'sign-in' })
  })
})

describe('a report', () => {
  it('is the whole municipality for its leader and for the coordinator', () => {
    const whole = { municipality: '1833', unit: null }
    expect(scopeFor(viewer(leads('1833')))).toEqual(whole)
    expect(scopeFor(viewer(region('coordinator')))).toEqual(whole)
    expect(scopeFor(viewer(leads('1833', '1833-plan'), leads('1833')))).toEqual(whole)
  })

  it('is a unit for those who lead one, the one they ask for if they lead several', () => {
    const both = viewer(leads('1833', '1833-plan'), leads('1833', '1833-it'))
    expect(scopeFor(both)).toEqual({ municipality: '1833', unit: '1833-plan' })
    expect(scopeFor(both, '1833', '?unit=1833-it')).toEqual({
      municipality: '1833',
      unit: '1833-it',
    })
    expect(scopeFor(both, '1833', '?unit=')).toMatchObject({ unit: '1833-plan' })
  })

  it.each([
    ['a unit that the reader does not lead', viewer(leads('1833', '1833-plan')), '1833-stab'],
    ['a unit that nobody has', viewer(leads('1833', '1833-plan')), 'nowhere'],
    ['a unit in a report on the whole municipality', viewer(leads('1833')), '1833-plan'],
    ['a unit in a coordinator’s report', viewer(region('coordinator')), '1833-plan'],
  ])('does not exist for %s', (_, who, unit) => {
    expect(scopeFor(who, '1833', `?unit=${unit}`)).toBe('not-found')
  })

  it.each([
    ['an employee', viewer(), '1833'],
    ['an author', viewer(region('author')), '1833'],
    ['an administrator', viewer({ ...leads('1833'), role: 'administrator' }), '1833'],
    ['a leader elsewhere', viewer(leads('1833')), '1824'],
    ['a unit leader elsewhere', viewer(leads('1833', '1833-plan')), '1824'],
    ['a leader who has moved to another municipality', viewer(leads('1824')), '1824'],
    ['a leader, for a number that no municipality has', viewer(leads('1833')), '9999'],
    [
      'the coordinator, for a number that no municipality has',
      viewer(region('coordinator')),
      '9999',
    ],
    ['the coordinator, for no number', viewer(region('coordinator')), ''],
  ])('does not exist for %s', (_, who, municipality) => {
    expect(scopeFor(who, municipality)).toBe('not-found')
  })
})

describe('the list of reports', () => {
  it('has what one leads, and the region for its coordinator', () => {
    const decide = (who: Viewer) => readsSomeReport.decide(asked(who))
    expect(decide(viewer(leads('1833'), leads('1833', '1833-it'), leads('1824')))).toMatchObject({
      given: {
        scopes: [
          { municipality: '1833', unit: null },
          { municipality: '1833', unit: '1833-it' },
        ],
        region: false,
      },
    })
    expect(decide(viewer(region('coordinator')))).toMatchObject({
      given: { scopes: [], region: true },
    })
    expect(decide(viewer(leads('1824')))).toEqual({ refused: 'not-found' })
    expect(decide(viewer())).toEqual({ refused: 'not-found' })
  })
})

describe('roles for the region', () => {
  it('open the author’s and the coordinator’s pages to their holders only', () => {
    const opens = (policy: Policy<{ viewer: Viewer }>, who: Viewer) =>
      'given' in policy.decide(asked(who))
    expect(opens(isAuthor, viewer(region('author')))).toBe(true)
    expect(opens(isAuthor, viewer(region('coordinator')))).toBe(false)
    expect(opens(readsRegion, viewer(region('coordinator')))).toBe(true)
    expect(opens(readsRegion, viewer(leads('1833')))).toBe(false)
  })
})

describe('names', () => {
  const names = (who: Viewer | null, municipality = '1833', query = '') => {
    const decision = readsNames.decide(asked(who, municipality, query))
    return 'given' in decision ? decision.given.scope.unit : decision.refused
  }

  it('are seen by those who lead a unit: theirs, and the one they ask for if they lead several', () => {
    const both = viewer(leads('1833', '1833-plan'), leads('1833', '1833-it'))
    expect(names(both)).toBe('1833-plan')
    expect(names(both, '1833', '?unit=1833-it')).toBe('1833-it')
    expect(names(both, '1833', '?unit=1833-stab')).toBe('not-found')
  })

  it('are the unit’s alone, also for one who leads the municipality besides', () => {
    const top = viewer(leads('1833'), leads('1833', '1833-plan'))
    expect(names(top)).toBe('1833-plan')
    expect(names(top, '1833', '?unit=1833-it')).toBe('not-found')
  })

  it.each([
    ['an employee', viewer(), '1833'],
    ['the leader of the municipality', viewer(leads('1833')), '1833'],
    ['the coordinator of the region', viewer(region('coordinator')), '1833'],
    ['a leader of the region', viewer({ ...region('leader') }), '1833'],
    ['an author', viewer(region('author')), '1833'],
    ['an administrator', viewer({ ...leads('1833'), role: 'administrator' }), '1833'],
    [
      'an administrator of a unit',
      viewer({ ...leads('1833', '1833-plan'), role: 'administrator' }),
      '1833',
    ],
    ['the leader of a unit, in another municipality', viewer(leads('1833', '1833-plan')), '1824'],
    [
      'one who has moved to another municipality, in the former',
      viewer(leads('1824', '1824-plan')),
      '1824',
    ],
    [
      'one who has moved to another municipality, in the new',
      viewer(leads('1824', '1824-plan')),
      '1833',
    ],
    ['a number that no municipality has', viewer(leads('1833', '1833-plan')), '9999'],
    ['no number', viewer(leads('1833', '1833-plan')), ''],
  ])('do not exist for %s', (_, who, municipality) => {
    expect(names(who, municipality)).toBe('not-found')
  })

  it('do not exist until the municipality has in place what it must', () => {
    const leader = viewer(leads('1833', '1833-plan'))
    const closed = { ...leader, municipality: { ...leader.municipality, namesUntil: null } }
    expect(names(closed)).toBe('not-found')
    const scope = readsReport.decide(asked(leader))
    if (!('given' in scope)) throw new Error('no report')
    expect(namesWithin(leader, scope.given.scope)).toBeDefined()
    expect(namesWithin(closed, scope.given.scope)).toBeUndefined()
  })

  it('are asked for by signing in first', () => {
    expect(names(null)).toBe('sign-in')
  })
})

describe('leading and administering', () => {
  const led = (...given: Parameters<typeof asked>) => {
    const decision = leadsPeople.decide(asked(...given))
    return 'given' in decision ? decision.given.scope : decision.refused
  }
  const run = (...access: AccessRole[]) => {
    const decision = administers.decide(asked(viewer(...access)))
    return 'given' in decision ? decision.given.scope : decision.refused
  }
  const administrator = (municipality: string): AccessRole => ({
    ...{ role: 'administrator', scopeKind: 'municipality' },
    ...{ scope: municipality, municipalities: [municipality] },
  })

  it('is of one’s own people: whole, a unit, or none', () => {
    expect(led(viewer(leads('1833')))).toEqual({ municipality: '1833', unit: null })
    expect(led(viewer(leads('1833', 'plan')))).toEqual({ municipality: '1833', unit: 'plan' })
    expect(led(viewer(leads('1833', 'plan')), '1833', '?unit=skole')).toBe('not-found')
    expect(led(viewer(leads('1833')), '1824')).toBe('not-found')
    expect(led(viewer(leads('1824')), '1824')).toBe('not-found')
    expect(led(viewer(region('coordinator')))).toBe('not-found')
    expect(led(viewer(administrator('1833')))).toBe('not-found')
  })

  it('is for an administrator of the municipality that one works in', () => {
    expect(run(administrator('1833'))).toEqual({ municipality: '1833', unit: null })
    expect(run(administrator('1824'))).toBe('not-found')
    expect(run(leads('1833'), region('coordinator'), region('author'))).toBe('not-found')
    expect(run(region('administrator'))).toBe('not-found')
  })
})
