import type { SearchText } from './nb.ts'

const hits = (n: number) => (n === 1 ? '1 treff' : `${n} treff`)

export const nn: SearchText = {
  title: 'Søk',
  metaTitle: (query) => (query ? `Søk: ${query} – Leia` : 'Søk – Leia'),
  label: 'Søk i kurs, ordliste og bibliotek',
  hint: 'Du kan skrive heile ord eller berre starten. Små skrivefeil gjer ikkje noko.',
  found: (n, query) => `${hits(n)} på «${query}»`,
  corrected: (meant) => `Meinte du «${meant}»?`,
  correctedWhy: (typed) => `Vi fann ingenting på «${typed}». Her er det vi fann i staden.`,
  partial: (query) => `Ikkje alle orda på éin gong: «${query}»`,
  partialWhy: 'Ingenting har alle orda du skreiv. Her er det som har nokre av dei.',
  nothing: (query) => `Ingen treff på «${query}»`,
  nothingHelp: 'Prøv eit anna eller eit kortare ord. Du kan òg sjå gjennom kursa.',
  toCourses: 'Sjå alle kurs',
  groups: {
    course: 'Kurs',
    module: 'Modular',
    term: 'Ord',
    workflow: 'Arbeidsflytar',
    template: 'Malar',
  },
  kinds: {
    course: 'Kurs',
    module: 'Modul',
    term: 'Ord',
    workflow: 'Arbeidsflyt',
    template: 'Mal',
  },
  inGroup: (group, n) => `${group} (${n})`,
  more: (group, n) => `Vis alle ${n} treff i ${group.toLowerCase()}`,
  all: 'Vis treff i alt',
  suggestions: (n) => (n === 0 ? 'Ingen treff' : `${n} forslag. Vel med pil opp og pil ned.`),
  seeAll: (query) => `Vis alle treff på «${query}»`,
}
