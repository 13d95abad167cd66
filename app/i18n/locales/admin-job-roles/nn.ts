import type { AdminJobRolesText } from './nb.ts'

export const nn: AdminJobRolesText = {
  metaTitle: 'Stillingsroller – Administrasjon – Leia',
  heading: 'Stillingsroller',
  title: (municipality) => `Stillingsroller i ${municipality}`,
  lead: 'Stillingsrollene er felles for alle kommunar og avgjer kva som blir kravd. Kommunen kan skjerpe krava.',
  people: (people) =>
    people === 0
      ? 'Ingen har rolla i dag'
      : people === 1
        ? 'Éin tilsett'
        : `${people}\u00a0tilsette`,
  requires: (competences) =>
    competences === 1 ? 'Krev éin kompetanse' : `Krev ${competences}\u00a0kompetansar`,
  level: (competence, level) => `${competence}, nivå ${level}`,
  own: '(eige krav i kommunen)',
  unknown: 'Rolla finst ikkje lenger i den felles lista. Gi dei tilsette ei anna.',
  toRequirements: 'Sjå og endre dei eigne krava til kommunen',
}
