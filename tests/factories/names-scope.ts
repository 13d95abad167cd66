import { type NamesScope, readsNames } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'

/** The scope that the leader of a unit is given. */
export function namesScope(municipality: string, unit: string): NamesScope {
  const decision = readsNames.decide({
    viewer: leaderOf(municipality, unit),
    params: { municipality },
    url: new URL(`http://localhost/reports/${municipality}/people`),
  })
  if ('refused' in decision) throw new Error(decision.refused)
  return decision.given.scope
}

/** Someone who leads a unit of the municipality that they work in. */
export function leaderOf(municipality: string, unit: string): Viewer {
  return {
    id: 'leader',
    name: 'Maren Elvestad',
    email: 'maren@leia.example',
    municipality: { number: municipality, name: 'Rana', namesUntil: 999_998 },
    unit: { id: unit, name: 'Plan' },
    mainRole: 'saksbehandler',
    profile: '',
    jobRoles: [],
    access: [{ role: 'leader', scopeKind: 'unit', scope: unit, municipalities: [municipality] }],
  }
}
