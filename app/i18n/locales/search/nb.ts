const hits = (n: number) => (n === 1 ? '1 treff' : `${n} treff`)

export const nb = {
  title: 'Søk',
  metaTitle: (query: string) => (query ? `Søk: ${query} – Leia` : 'Søk – Leia'),
  label: 'Søk i kurs, ordliste og bibliotek',
  hint: 'Du kan skrive hele ord eller bare begynnelsen. Små skrivefeil gjør ikke noe.',
  found: (n: number, query: string) => `${hits(n)} på «${query}»`,
  corrected: (meant: string) => `Mente du «${meant}»?`,
  correctedWhy: (typed: string) => `Vi fant ingenting på «${typed}». Her er det vi fant i stedet.`,
  partial: (query: string) => `Ikke alle ordene på én gang: «${query}»`,
  partialWhy: 'Ingenting har alle ordene du skrev. Her er det som har noen av dem.',
  nothing: (query: string) => `Ingen treff på «${query}»`,
  nothingHelp: 'Prøv et annet eller et kortere ord. Du kan også se gjennom kursene.',
  toCourses: 'Se alle kurs',
  groups: {
    course: 'Kurs',
    module: 'Moduler',
    term: 'Ord',
    workflow: 'Arbeidsflyter',
    template: 'Maler',
  },
  kinds: {
    course: 'Kurs',
    module: 'Modul',
    term: 'Ord',
    workflow: 'Arbeidsflyt',
    template: 'Mal',
  },
  inGroup: (group: string, n: number) => `${group} (${n})`,
  more: (group: string, n: number) => `Vis alle ${n} treff i ${group.toLowerCase()}`,
  all: 'Vis treff i alt',
  suggestions: (n: number) =>
    n === 0 ? 'Ingen treff' : `${n} forslag. Velg med pil opp og pil ned.`,
  seeAll: (query: string) => `Vis alle treff på «${query}»`,
}
export type SearchText = typeof nb
