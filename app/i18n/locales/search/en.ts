import type { SearchText } from './nb.ts'

const hits = (n: number) => (n === 1 ? '1 result' : `${n} results`)

export const en: SearchText = {
  title: 'Search',
  metaTitle: (query) => (query ? `Search: ${query} – Leia` : 'Search – Leia'),
  label: 'Search courses, glossary and library',
  hint: 'Type whole words or just the beginning of them. Small spelling mistakes are fine.',
  found: (n, query) => `${hits(n)} for “${query}”`,
  corrected: (meant) => `Did you mean “${meant}”?`,
  correctedWhy: (typed) => `We found nothing for “${typed}”. This is what we found instead.`,
  partial: (query) => `Not all the words at once: “${query}”`,
  partialWhy: 'Nothing contains all your words. These results contain some of them.',
  nothing: (query) => `No results for “${query}”`,
  nothingHelp: 'Try another word, or a shorter one. You can also look through the courses.',
  toCourses: 'See all courses',
  groups: {
    course: 'Courses',
    module: 'Modules',
    term: 'Words',
    workflow: 'Workflows',
    template: 'Templates',
  },
  kinds: {
    course: 'Course',
    module: 'Module',
    term: 'Word',
    workflow: 'Workflow',
    template: 'Template',
  },
  inGroup: (group, n) => `${group} (${n})`,
  more: (group, n) => `Show all ${n} results in ${group.toLowerCase()}`,
  all: 'Show results in everything',
  suggestions: (n) =>
    n === 0
      ? 'No results'
      : `${n === 1 ? '1 suggestion' : `${n} suggestions`}. Use the up and down arrows.`,
  seeAll: (query) => `Show all results for “${query}”`,
}
