import type { AdminJobRolesText } from './nb.ts'

export const en: AdminJobRolesText = {
  metaTitle: 'Job roles – Administration – Leia',
  heading: 'Job roles',
  title: (municipality) => `Job roles in ${municipality}`,
  lead: 'The job roles are the same in all municipalities and decide what is required. The municipality can require more.',
  people: (people) =>
    people === 0
      ? 'Nobody has the role today'
      : people === 1
        ? 'One employee'
        : `${people}\u00a0employees`,
  requires: (competences) =>
    competences === 1 ? 'Requires one competence' : `Requires ${competences} competences`,
  level: (competence, level) => `${competence}, level ${level}`,
  own: '(the municipality’s own requirement)',
  unknown: 'The role is no longer in the shared list. Give the employees another one.',
  toRequirements: 'See and change the municipality’s own requirements',
}
