export const nb = {
  title: 'Ordliste',
  metaTitle: 'Ordliste – Leia',
  lead: 'Ordene som kursene bruker, forklart i én eller to setninger.',
  explainedIn: 'Brukt i',
}
export type GlossaryText = typeof nb
