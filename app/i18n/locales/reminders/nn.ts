import type { RemindersText } from './nb.ts'

function days(n: number): string {
  if (n === 0) return 'i dag'
  return n === 1 ? 'i morgon' : `om ${n}\u00a0dagar`
}

export const nn: RemindersText = {
  greeting: (name) => `Hei, ${name}.`,
  subject: {
    many: (n) => `${n} påminningar frå Leia`,
    due: (title, day) => `Frist ${day}: ${title}`,
    offered: (title, day) => `Tilbod til deg fram til ${day}: ${title}`,
    overdue: (title) => `Fristen er ute: ${title}`,
    ending: (title, day) => `Gjeld til ${day}: ${title}`,
  },
  sentence: {
    due: (title, day, left) => `«${title}» skal vere fullført ${days(left)}, innan ${day}.`,
    offered: (title, day, left) =>
      `«${title}» er eit tilbod til deg. Den føreslåtte datoen er ${days(left)}, ${day}. Du vel sjølv.`,
    overdue: (title, day) =>
      `«${title}» skulle ha vore fullført ${day}. Du kan framleis ta det, og det du har begynt på, er teke vare på.`,
    ending: (title, day, left) =>
      `Det du har frå «${title}», gjeld til ${day} og går ut ${days(left)}. Du kan fornye det no.`,
  },
  open: (title) => `Opne ${title}`,
  duty: 'Du får denne e-posten fordi opplæringa er påkravd for deg. Slike påminningar kan ikkje slåast av.',
  off: 'Slå av tidlege varsel og tilbod',
  choose: 'Vel kva du vil bli mint om',
  wish: {
    subject: 'Påminning om opplæring som står att',
    intro: (leader) =>
      `${leader} har bede Leia minne om opplæring som er påkravd. Dette står att for deg:`,
    privacy:
      'Påminninga går til alle i eininga som har noko att. Leiaren får ikkje vite kven som får ho.',
    own: 'Opne sida di',
  },
  choices: {
    metaTitle: 'Påminningar – Leia',
    title: 'Påminningar på e-post',
    lead: 'Leia samlar alt i høgst éin e-post om dagen, og berre på kvardagar.',
    always: 'Kan ikkje slåast av',
    why: 'Dette er påkravd for deg, og arbeidsgivaren må kunne minne om det.',
    kinds: {
      assigned: {
        name: 'Pålagde tildelingar',
        about: '14 og 3\u00a0dagar før fristen, og kvar veke etter han, høgst fire gonger.',
      },
      ending: { name: 'Kravd kompetanse går ut', about: '7\u00a0dagar før han går ut.' },
      wished: {
        name: 'Leiaren minner om det som står att',
        about: 'Høgst éin gong i veka. Leiaren får ikkje vite kven som får ho.',
      },
      early: {
        name: 'Tidlege varsel om kompetanse som går ut',
        about: '60 og 30\u00a0dagar før.',
      },
      offered: {
        name: 'Tilbod om frivillig opplæring',
        about: '14 og 3\u00a0dagar før den føreslåtte datoen.',
      },
    },
    isOn: 'På',
    isOff: 'Av',
    turnOff: 'Slå av',
    changed: (kind, isOn) => `«${kind}» er slått ${isOn ? 'på' : 'av'}.`,
    turnOn: 'Slå på',
    link: 'Påminningar på e-post',
  },
  unsubscribe: {
    metaTitle: 'Slå av påminningar – Leia',
    title: 'Slå av tidlege varsel og tilbod',
    about:
      'Du får ikkje lenger e-post om frivillig opplæring eller tidlege varsel om kompetanse som går ut. Påminningar om det som er påkravd, kjem framleis.',
    act: 'Slå av',
    done: 'Tidlege varsel og tilbod er slåtte av',
    again: 'Du kan slå dei på att når du er logga inn.',
    choose: 'Vel påminningar',
  },
}
