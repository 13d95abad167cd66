/** The job role that everyone has, whatever else they are. */
export const EVERYONE = 'alle-ansatte'

/** The job roles of a profile: each once, sorted, with the one that everyone has. */
export function profileRoles(jobRoles: string[]): string[] {
  return [...new Set([EVERYONE, ...jobRoles])].sort()
}

/** The same id for the same set of job roles in a municipality, in whatever order they come. */
export function profileId(municipality: string, jobRoles: string[]): string {
  return `${municipality}:${profileRoles(jobRoles).join('+')}`
}
