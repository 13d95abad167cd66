import type { DataRightsText } from './nb.ts'

export const en: DataRightsText = {
  wanted: {
    drafts: { name: 'Drafts', text: 'Work that was started and not handed in.' },
    answers: {
      name: 'Answers',
      text: 'What was answered in activities and labs. Scores and what was passed are kept.',
    },
    voluntary: {
      name: 'Voluntary courses',
      text: 'Attempts and passes in courses that the position has never required, that nobody made mandatory, and that there is no certificate for.',
    },
    name: {
      name: 'Name and address',
      text: 'Everything that says who it is. What was passed is kept without a name until it is erased as well.',
    },
  },
  rules: {
    'sign-in': {
      what: 'Sign-ins, links and codes that have expired',
      from: 'after they expired',
      why: 'They no longer open anything.',
    },
    imports: {
      what: 'Imported files of employees, and files waiting to be imported',
      from: 'after they were uploaded',
      why: 'The administrator should have time to look them over.',
    },
    drafts: {
      what: 'Drafts',
      from: 'after you last saved',
      why: 'You should be able to continue after a period of leave.',
    },
    answers: {
      what: 'The answers in what you have handed in',
      from: 'after you handed it in',
      why: 'You should be able to look back, and authors to see which questions are unclear. Scores and results are kept.',
    },
    mail: {
      what: 'Emails we have sent you',
      from: 'after they were sent',
      why: 'Its content is erased after 90\u00a0days. The rest prevents you from getting the same email twice.',
    },
    reminders: {
      what: 'What you have been reminded of',
      from: 'after you were reminded',
      why: 'Shows that you were told, for as long as it may be asked about.',
    },
    subscriptions: {
      what: 'Report subscriptions that have ended',
      from: 'after they ended',
      why: 'Shows why the report stopped coming.',
    },
    sightings: {
      what: 'When someone has seen you by name',
      from: 'after they saw you',
      why: 'You should be able to see who has seen you for as long as a claim can be raised. The general period of limitation is three years.',
    },
    requests: {
      what: 'Requests for erasure',
      from: 'after the request was answered',
      why: 'Shows that the request was answered in time.',
    },
    'leaver-access': {
      what: 'Password, sign-ins, drafts and own choices of someone who has left',
      from: 'after the last day at work',
      why: 'Anyone who comes back soon should not have to start again. Signing in does not work after the last day in any case.',
    },
    'leaver-answers': {
      what: 'The answers of someone who has left',
      from: 'after the last day at work',
      why: 'The purpose, their own learning, is gone.',
    },
    'leaver-name': {
      what: 'Name and address of someone who has left',
      from: 'after the last day at work',
      why: 'The municipality should be able to document training for as long as a claim can be raised. Certificates can be checked by name for just as long. After that it says “slettet” (erased).',
    },
    'leaver-record': {
      what: 'What someone who has left has passed, without a name',
      from: 'after the last day at work',
      why: 'It should be possible to check figures for earlier periods. Published reports are kept.',
    },
  },
  days: (days) => {
    if (days === 1) return '1\u00a0day'
    if (days % 365 !== 0) return `${days}\u00a0days`
    return days === 365 ? '1\u00a0year' : `${days / 365}\u00a0years`
  },
  links: {
    title: 'Your rights',
    exportText: 'Download everything that Leia has about you, as a file.',
    export: 'Download my data (JSON)',
    erasureText: 'See what is erased when, and ask to have something erased before its time.',
    erasure: 'Erasure of my data',
    rest: 'If something is wrong about where you work or which role you have, tell your municipality’s administrator. You can complain to the Norwegian Data Protection Authority (Datatilsynet).',
    complain: 'Complain to Datatilsynet',
  },
  table: {
    title: 'What is erased automatically',
    caption: 'What is erased, when and why',
    what: 'What',
    when: 'Erased',
    why: 'Why it is kept so long',
    whenFrom: (time, from) => `${time} ${from}`,
    proposal: 'The municipality decides; this is Leia’s proposal.',
    backups:
      'Erasure happens every night. In backups, what was erased remains until the backup itself is erased.',
  },
  own: {
    tabTitle: 'Erasure of my data – Leia',
    title: 'Erasure of my data',
    lead: 'Leia erases most things automatically. You can ask to have some of it erased earlier. The municipality answers within a month.',
    crumb: 'Erasure',
    ask: 'Ask for erasure',
    which: 'What should be erased?',
    note: 'Anything you want to say to whoever answers',
    noteHelp: 'You need not give a reason. Do not write anything sensitive here.',
    final: 'What has been erased can’t be brought back. You may want to download your data first.',
    send: 'Send the request',
    sent: 'The request has been sent. Your municipality’s administrator has been told.',
    open: (day) =>
      `You have a request that has not been answered. The answer comes by ${day}. Then you can send another.`,
    keptTitle: 'This is not erased while you work for the municipality',
    kept: [
      'What you have passed of what your position requires or someone has made you take. The municipality must be able to show that training was given, which goes before the right to erasure (GDPR article 17(3)(b) and (e)).',
      'Certificates. They have been issued, and others may hold them. You decide whom you give the address to.',
      'Name, address, unit and roles. They come from the municipality and are needed for you to sign in.',
      'Who has seen you by name. It is written down for your sake.',
      'Reports that were published. They are figures for groups, in which nobody can be recognised.',
    ],
    mine: 'Your requests',
    askedOn: (day, what) => `${day}: ${what}`,
    waiting: (day) => `Not answered yet. Answer by ${day}.`,
    erased: (day) => `Erased ${day}.`,
    refused: (day, why) => `Refused ${day}: ${why}`,
    complain: 'If you disagree, you can complain to Datatilsynet.',
  },
  problems: {
    none: 'Choose at least one thing',
    long: 'The text is too long. Shorten it',
    unknown:
      'We found nobody who has left the municipality with this address and works nowhere else',
    choose: 'Choose whether to erase or not',
    missing: 'Write why not. Whoever asked gets the text',
  },
  admin: {
    metaTitle: 'Privacy – Leia',
    title: (municipality) => `Privacy in ${municipality}`,
    lead: 'Here you open and close the leaders’ list of names, and answer requests for erasure.',
    crumb: 'Privacy',
    answered: 'The request has been answered.',
    noted: 'The request has been written down.',
    requests: {
      title: 'Requests for erasure',
      none: 'Nobody has asked for erasure.',
      caption: 'Requests for erasure, the most urgent first',
      columns: { who: 'Who', what: 'Wants erased', due: 'Due', state: 'Answer' },
      answer: 'Answer',
      late: 'Overdue',
      erased: (day) => `Erased ${day}`,
      refused: (day) => `Refused ${day}`,
    },
    leaver: {
      title: 'A request from someone who has left',
      text: 'Someone who has left can’t sign in. If the request comes in another way, write it down here. First make sure that it comes from the right person.',
      email: 'Email address in Leia',
      note: 'What the person writes',
      save: 'Write down the request',
    },
    one: {
      metaTitle: 'Answer a request for erasure – Leia',
      title: 'Answer a request for erasure',
      who: 'Who',
      asked: 'Asked',
      due: 'Answer due',
      what: 'Wants erased',
      note: 'Writes',
      outcome: 'Answer',
      erase: 'Erase what was asked for, now',
      refuse: 'Do not erase',
      reason: 'Why not',
      reasonHelp:
        'Only when the answer is no. The person gets the text, and is told that they can complain to Datatilsynet.',
      guide:
        'Whoever asks is usually entitled to have this erased. Say no only when the law requires it to be kept, or when it is needed in a legal claim (GDPR article 17(3)).',
      noName:
        'Name and address are to be erased. Leia can therefore not send the answer; give it in another way.',
      send: 'Give the answer',
      done: 'The request has been answered.',
    },
  },
  mail: {
    askedSubject: 'Someone asks for erasure in Leia',
    asked:
      'An employee has asked to have something erased in Leia. The municipality must answer within a month.',
    open: 'See the request and answer',
    answeredSubject: 'Answer to your request for erasure',
    erased: 'What you asked to have erased in Leia has been erased.',
    refused: 'The municipality has refused your request for erasure. Reason:',
    complain: 'If you disagree, you can complain to Datatilsynet.',
    own: 'See your requests',
  },
}
