import { build } from './content/build.ts'
import { check } from './content/check.ts'
import { editor } from './content/editor.ts'
import { make } from './content/new.ts'
import { preview } from './content/preview.ts'
import { release } from './content/release.ts'
import { type Command, readArguments } from './content/settings.ts'
import { stats } from './content/stats.ts'

const HELP = `Bruk: npm run content -- <kommando>

  build                                       kompilerer alle kurs til build/content
  check [kurs] [--changed] [--json] [--lang en]
                                              sier hva som er galt, hvor, og hvordan du retter det
  check [kurs] --spelling                     leser også teksten med ordbok (bokmål og nynorsk)
  check --spelling --add <ord>                legger et ord i content/ordliste.txt
  new course <id> --title "Tittel" --track maler --audience <rolle> --competence <id>
                                              lager et nytt kurs; uten valgene spør den
  new module <kurs> <navn> --title "Tittel"   lager en ny modul etter den siste i kurset
  new quiz <kurs> <modul> [--types single,cloze]
                                              legger en quiz til slutt i modulen
  editor                                      skriver skjemaer og kodebiter til content/.editor
  release [kurs] [--editorial <id> "hvorfor"] [--retire <id>] [--check]
                                              viser hva som er endret, og gir det ut
  stats [kurs] [--min 30] [--json] [--lang en]
                                              sier hvordan spørsmålene virker, det verste først
  preview [kurs]                              starter forfatternes server, som viser det du lagrer

Mer står i docs/authoring.md.`

const COMMANDS: Record<string, Command> = {
  build,
  check,
  editor,
  new: make,
  preview,
  release,
  stats,
}

process.exitCode = await main()

async function main(): Promise<number> {
  const read = readArguments()
  const [name = '', ...words] = read?.words ?? []
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const code = read && command ? await command(words, read.flags) : undefined
  if (code !== undefined) return code
  console.error(HELP)
  return 2
}
