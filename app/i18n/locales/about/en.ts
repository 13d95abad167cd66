import type { AboutText } from './nb.ts'

const figures: AboutText['figures'] = {
  title: 'How we count',
  lead: 'The screen and the spreadsheet take their figures from the same place, with the same definitions.',
  sections: [
    {
      heading: 'What is required',
      paragraphs: [
        'Your municipality decides which competence each job role requires. That decides which courses and modules you must take. If you have several roles, all their requirements apply.',
      ],
    },
    {
      heading: 'When a module is completed and valid',
      paragraphs: [
        'A module is completed when all the required activities in it are passed. It is valid from that day until it expires or its content changes materially.',
        'When a module changes materially, what you have passed stands, but the module is marked “outdated” until you have taken the new part.',
      ],
    },
    {
      heading: 'The figures in the report',
      paragraphs: [],
      list: [
        'Completion rate: valid completions divided by all required modules, for everyone in scope.',
        'Coverage: of those who must have a module or a course, the share for whom it is valid.',
        'Fully qualified: of those who have requirements, the share for whom everything is valid.',
        'Expiring: of what is valid, the share that no longer is in 30, 60 or 90\u00a0days.',
        'Competence gap: for each job role the share below the level that the role requires, and how many levels they lack on average.',
        'Time to competence: the days from when a requirement begins to apply until half have met it. Those who have not are counted for as long as we have followed them.',
        'Vulnerability: critical functions that fewer than two employees can fill. We never say which.',
        'Compared with the region: the difference from the other municipalities taken together. There is no ranking.',
      ],
    },
    {
      heading: 'The day the figures apply to',
      paragraphs: [
        'The report shows how things stood at the end of the status date. What was passed that day counts. What expired that day does not.',
      ],
    },
    {
      heading: 'What is hidden',
      paragraphs: [
        'We count people, not attempts. No one should be able to work out how one person stands, not even by subtracting figures from each other.',
      ],
      list: [
        'A colon (:) means that the figure concerns fewer than five people, or would give away such a figure.',
        'A range, such as “60–80%”, means that the exact figure could give away too much.',
        'A dash (–) means that no one in the group has requirements. That is not the same as 0%.',
      ],
    },
  ],
}

const privacy: AboutText['privacy'] = {
  title: 'Privacy',
  lead: 'Leia is there to help you learn and your municipality plan training. The information is not to be used to assess individuals.',
  sections: [
    {
      heading: 'What we store',
      paragraphs: [],
      list: [
        'Name, email address, municipality, unit and job roles, as your municipality has reported them.',
        'Your answers, when you handed them in, and the result.',
        'Which modules you have completed, and when they expire.',
        'Who has seen you by name, when, and what they saw.',
        'Your password in a form that cannot be read, and a cookie that keeps you signed in.',
        'The language you choose, in a cookie.',
      ],
    },
    {
      heading: 'What others see',
      paragraphs: [
        'Only you can see your answers, scores, attempts and the time you spend. Voluntary courses are not shown to any leader.',
      ],
      list: [
        'The leader of your unit, or of a unit above it, can see your name and which required courses you have completed, when, and how long they are valid. Each time it happens, it shows on the page “Who has seen me”.',
        'Heads of municipalities see figures for groups in their own municipality: what is required and what is completed. They see no names.',
        'The region sees figures for municipalities, not names.',
        'Whoever assigns you a course with a due date sees your name and whether you are done only when they lead your unit and the course is mandatory.',
        'Whoever you give the address of a certificate sees your name, the course and how long the certificate is valid.',
        'Groups of fewer than five people are hidden, and neighbouring figures are protected so that they cannot be subtracted.',
      ],
    },
    {
      heading: 'What we do not do',
      paragraphs: [
        'We do not measure your use, send information to others or have any third-party tracking.',
      ],
    },
    {
      heading: 'The rules',
      paragraphs: [
        'Monitoring of employees must have objective grounds and be no more intrusive than necessary (the Norwegian Working Environment Act, sections 9-1 and 9-2). That is why reports show as little as possible about each person.',
        'The list of names is closed until the municipality has discussed it with the employees’ representatives and recorded its purpose and a day for evaluation. It closes by itself once that day has passed.',
      ],
    },
    {
      heading: 'How long we keep things, and what you can ask for',
      paragraphs: [
        'When you are signed in, you can download everything we hold about you, see what is erased when, and ask to have something erased before its time. If something is wrong, you can have it put right. Ask your municipality’s data protection officer, and you can complain to Datatilsynet.',
      ],
      links: [
        { label: 'See what is erased when', href: '/me/privacy/erasure' },
        { label: 'Go to your own data', href: '/me/privacy' },
      ],
    },
  ],
}

const accessibility: AboutText['accessibility'] = {
  title: 'Accessibility',
  lead: 'Every employee should be able to use Leia. The goal is WCAG 2.2 at level AA. This page says what has been checked, and what remains.',
  sections: [
    {
      heading: 'What should work',
      paragraphs: [],
      list: [
        'You can use everything with a keyboard, and it is clear where you are.',
        'If something is wrong in a form, the page begins with what is wrong.',
        'Pages work with a screen reader, without JavaScript, and with your own colours and large text.',
        'You can enlarge to 400% without scrolling sideways. Wide tables and figures scroll by themselves.',
        'Nothing is shown by colour alone. A status always has a word or a shape as well.',
        'Figures in the courses have text that says the same, and workflows are also shown as a list.',
        'No activity has a time limit, and nothing moves when you have asked for less motion.',
      ],
    },
    {
      heading: 'How we have checked',
      paragraphs: ['This is our own check. It was last done on 27 November 2026.'],
      list: [
        'A program opens every page as the user it is made for. It also looks at forms that were refused, menus that are open and activities that are answered.',
        'Each page is viewed at a common width and enlarged to 400%, in light and dark, with more space between lines and words, and with the reader’s own colours.',
        'The program checks the rules of axe, the order and visibility of the focus when you use Tab, that nothing covers the element in focus, and that buttons and fields are large enough.',
        'Three journeys were made with the keyboard alone and read as a screen reader is given them: an employee who takes a module, an author who finds a fault, and a leader who reads a report.',
      ],
    },
    {
      heading: 'What remains',
      paragraphs: ['We know about these, or have not checked them:'],
      list: [
        'Leia has not been tried by users of screen readers or other assistive technology, and no one outside the project has checked it.',
        'The PDF files (certificates and reports) have not been checked against PDF/UA. The web pages show the same.',
        'Spreadsheets, Word files and email have not been checked.',
        'Large workflows scroll sideways on small screens. The list beside them says the same.',
        'If you read the site in nynorsk or English, courses and modules have names in that language, but the text of most modules is in bokmål. The language is marked, so that a screen reader can change its voice.',
        'The page you see when offline has only been checked against the rules in axe.',
        'Sámi names of people and places do not always have their language marked, nor do Norwegian names in charts, drop-down lists and tabs, and some words in the labs.',
      ],
    },
    {
      heading: 'The statement that the law asks for',
      paragraphs: [
        'Public bodies in Norway must have an accessibility statement (“tilgjengelighetserklæring”) for their sites, internal ones too. It is made at uustatus.no. Your municipality makes its own for Leia, and may build on this page. This page is not that statement.',
      ],
      links: [
        {
          label: 'About the statement, at the Norwegian supervisory authority (in Norwegian)',
          href: 'https://www.uutilsynet.no/tilgjengelighetserklaering/om-tilgjengelegheitserklaering/1128',
        },
      ],
    },
    {
      heading: 'Report a problem, or complain',
      paragraphs: [
        'If something stops you, tell your municipality. Say which page it was, what you tried to do, and which assistive technology you use.',
        'If you do not get help, you can complain to Diskrimineringsnemnda, the Norwegian Anti-Discrimination Tribunal. Uu-tilsynet at the Norwegian Digitalisation Agency supervises compliance with the rules.',
      ],
      links: [
        { label: 'Diskrimineringsnemnda', href: 'https://www.diskrimineringsnemnda.no' },
        { label: 'Uu-tilsynet', href: 'https://www.uutilsynet.no' },
      ],
    },
  ],
}

const certificates: AboutText['certificates'] = {
  title: 'How to check a certificate',
  lead: 'Has someone shown you a certificate from Leia? You can check that it is genuine without signing in.',
  sections: [
    {
      heading: 'Ask Leia',
      paragraphs: [
        'Scan the QR code on the certificate, or type the address beside it. The page shows who the certificate was issued to, what it is about and whether it is valid today. If it has been revoked, the page says so at once.',
      ],
    },
    {
      heading: 'Check without asking Leia',
      paragraphs: [
        'The digital badge is a file that is signed by open standards: Open Badge 3.0 and W3C Verifiable Credentials with eddsa-jcs-2022. Any program that follows the standards can check it.',
        'Get the keys from here yourself, and not from whoever gives you the certificate.',
        'If you have Node 20 or newer, you can use our program. It is one file, and it needs no network. Download the program and the keys, and type this in the folder where the files are:',
      ],
      command: 'node verify-badge.mjs certificate.json --key did.json',
      links: [
        {
          label: 'Download the program (verify-badge.mjs)',
          href: '/verify-badge.mjs',
          isFile: true,
        },
        { label: 'Download the keys (did.json)', href: '/.well-known/did.json', isFile: true },
      ],
    },
    {
      heading: 'What a signed file does not show',
      paragraphs: [
        'The file shows what was issued and for how long it is valid. It does not show whether the certificate has been revoked since. Only the page at the address in the file shows that.',
      ],
    },
  ],
}

export const en: AboutText = { figures, privacy, accessibility, certificates }
