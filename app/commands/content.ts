import { type Command, readArguments } from './content/settings.ts'

const HELP = `Bruk: npm run content -- <kommando>

  build                                       kompilerer alle kurs til build/content
  check [kurs] [--changed] [--json] [--lang en]
                                              sier hva som er galt, hvor, og hvordan du retter det
  check [kurs] --spelling                     leser også teksten med ordbok (bokmål og nynorsk)
  check [kurs] --stats                        viser ord, LIX, minutter, spørsmål og bilder i hver modul
  check --spelling --add <ord>                legger et ord i content/ordliste.txt
  new course <id> --title "Tittel" --track maler --audience <rolle> --competence <id>
                                              lager et nytt kurs; uten valgene spør den
  new module <kurs> <navn> --title "Tittel"   lager en ny modul etter den siste i kurset
  new quiz <kurs> <modul> [--types single,cloze]
                                              legger en quiz til slutt i modulen
  new lab --kind workflow|template|robot --in <kurs/modul> --title "Tittel"
                                              legger et lite verksted til slutt i modulen
  new translation <kurs> [modul] --language nn
                                              lager en fil å oversette i; uten modul kursets forside
  editor                                      skriver skjemaer og kodebiter til content/.editor
  release [kurs] [--editorial <id> "hvorfor"] [--retire <id>] [--check]
                                              viser hva som er endret, og gir det ut
  stats [kurs] [--min 30] [--json] [--lang en]
                                              sier hvordan spørsmålene virker, det verste først
  preview [kurs]                              starter forfatternes server, som viser det du lagrer

Mer står i docs/authoring.md.`

// Imported when asked for: a check needs little of what the others do.
const COMMANDS: Record<string, () => Promise<Command>> = {
  build: async () => (await import('./content/build.ts')).build,
  check: async () => (await import('./content/check.ts')).check,
  editor: async () => (await import('./content/editor.ts')).editor,
  new: async () => (await import('./content/new.ts')).make,
  preview: async () => (await import('./content/preview.ts')).preview,
  release: async () => (await import('./content/release.ts')).release,
  stats: async () => (await import('./content/stats.ts')).stats,
}

process.exitCode = await main()

async function main(): Promise<number> {
  const read = readArguments()
  const [name = '', ...words] = read?.words ?? []
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const command = read && (await load?.())
  const code = read && (await command?.(words, read.flags))
  if (code !== undefined) return code
  console.error(HELP)
  return 2
}
