import type { RegionText } from './nb.ts'

export const en: RegionText = {
  title: 'Competence in the region',
  tabTitle: 'Competence in the region – Leia',
  link: 'Compare the municipalities of the region',
  lead: 'All the municipalities side by side: how much of what is required is fulfilled, course by course.',
  status: (day) =>
    `The figures are from last night: status at the close of ${day}. The report of each municipality shows those of today, so the two may differ a little.`,
  version: (version) => `Content version ${version}.`,
  finding: (share, n) =>
    `${share} of the requirements are met in the ${n} municipalities together.`,
  spread: (low, high) => `The middle half of the municipalities lies between ${low} and ${high}.`,
  tooFew:
    'We compare once at least five municipalities have ten or more employees with requirements.',
  none: 'No municipality has published figures yet. The first come tonight.',
  middle: 'The middle half',
  chart: 'Completion in each municipality',
  summary: (n, low, high) =>
    `Completion in ${n} municipalities in alphabetical order. The middle half lies between ${low} and ${high}.`,
  caption:
    'The bars show the ranges that the shares lie in, the band is the middle half. The municipalities stand in alphabetical order: we make no ranking.',
  table: 'Coverage by municipality and course',
  municipality: 'Municipality',
  employees: 'Employees with requirements',
  quartiles: { q1: 'A quarter below', median: 'Median', q3: 'Three quarters below' },
  region: 'The region together',
  about:
    'This page shows whole municipalities, never units or people. The figures are about those employed at the last four-month turn. Only those who coordinate the region see it; a leader sees the comparison in their own report.',
  fileName: 'competence-region',
}
