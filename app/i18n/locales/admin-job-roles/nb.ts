export const nb = {
  metaTitle: 'Stillingsroller – Administrasjon – Leia',
  heading: 'Stillingsroller',
  title: (municipality: string) => `Stillingsroller i ${municipality}`,
  lead: 'Stillingsrollene er felles for alle kommuner og avgjør hva som kreves. Kommunen kan skjerpe kravene.',
  people: (people: number) =>
    people === 0 ? 'Ingen har rollen i dag' : people === 1 ? 'Én ansatt' : `${people}\u00a0ansatte`,
  requires: (competences: number) =>
    competences === 1 ? 'Krever én kompetanse' : `Krever ${competences}\u00a0kompetanser`,
  level: (competence: string, level: number) => `${competence}, nivå ${level}`,
  own: '(kommunens eget krav)',
  unknown: 'Rollen finnes ikke lenger i den felles lista. Gi de ansatte en annen.',
  toRequirements: 'Se og endre kommunens egne krav',
}
export type AdminJobRolesText = typeof nb
