import type { StatisticsText } from './nb.ts'

export const en: StatisticsText = {
  title: 'How the questions work',
  basis: 'All municipalities. Each person’s first answer.',
  question: 'Question',
  answers: 'Answers',
  right: 'Right',
  separates: 'Separates',
  given: 'What people answer',
  verdict: 'Verdict',
  none: '–',
  percent: (n) => `${n}%`,
  isRight: 'right answer',
  empty: 'The course has no questions yet.',
  note: (fewest) =>
    `“Separates” is how this answer goes together with the rest of the quiz, from −1 to 1. Below 0 the strongest are wrong more often. A filled bar is a right answer. A question gets figures once ${fewest} people have answered.`,
  first: 'Fix this first',
  firstNote: 'What misleads most people is at the top.',
  nothingFirst: 'No question stands out now.',
  folded: {
    better: (n) => `${n} can be made better`,
    nothing: (n) => `${n} ${n === 1 ? 'works' : 'work'} as ${n === 1 ? 'it' : 'they'} should`,
    answers: (n) => `${n} ${n === 1 ? 'has' : 'have'} too few answers for figures`,
  },
  misled: (n) => `concerns ${n} answers`,

  tag: {
    works: 'Works',
    'too-few': 'Too few answers',
    'check-key': 'Check the answer key',
    rival: 'Two right answers?',
    misconception: 'Common misconception',
    'no-discrimination': 'Does not separate',
    hard: 'Very hard',
    easy: 'Very easy',
    unused: 'Nobody chooses this',
  },
  unusedTag: (marks) => `Nobody chooses ${marks}`,
  tooFew: (n) => `too few answers (${n})`,

  why: {
    checkKey: (answer, share) =>
      `${share} answer “${answer}”, which the answer key says is wrong. Those who do well elsewhere answer so more often than others.`,
    checkWhole: (r) =>
      `Those who do well elsewhere are wrong here more often than others (separates ${r}).`,
    rival: (answer, share, rightShare) =>
      `${share} answer “${answer}”, and only ${rightShare} what the answer key says is right. Are there two right answers here?`,
    rivalOfSeveral: (answer, share) =>
      `${share} tick “${answer}”, which the answer key says is wrong. Is it right after all?`,
    misconception: (share) => `${share} of those who were certain answered wrongly.`,
    noDiscrimination: (r) =>
      `Those who know the rest of the quiz do no better here than others (separates ${r}).`,
    hard: (share) => `On average people get ${share} of the points.`,
    easy: (share) => `On average people get ${share} of the points, so nearly everyone knows this.`,
    unused: (answers) => `Almost nobody answers ${answers}.`,
  },
  mend: {
    checkKey: (answer) =>
      `Read “${answer}” as those who answered it did. If it is right, correct the answer key and add a line under errata. If it is wrong, reword it until it clearly is.`,
    checkWhole:
      'Read the answer key again. If it is right, the text can be read in two ways: reword it.',
    rival: (answer) => `Reword “${answer}” until it is clearly wrong, or accept it as right.`,
    accept: (answer) =>
      `If “${answer}” is right too, add it to the accepted answers. If it is wrong, write feedback for it.`,
    order:
      'See whether the subject gives the order. If two steps may change places, make them one.',
    misconception:
      'Take up the misconception in the text before the question, and say in the feedback what they may have thought.',
    noDiscrimination:
      'Remove what lets people answer without knowing the subject: tricky wording, a negation, a choice that is longer than the others. Ask about one of the goals of the module.',
    hard: 'See whether the answer stands in the text before the question. Explain more, or split the question.',
    easy: 'Let it stand if it is a warm-up. Otherwise: make the wrong answers something people could believe.',
    unused: 'Replace it with a mistake that you have seen at work, or remove it.',
  },

  parts: {
    choices: 'The choices',
    order: 'The orders',
    orderNote: 'The numbers are the places in the right order.',
    places: 'Stood in the wrong place',
    row: (label) => `Row: ${label}`,
    blank: (number) => `Blank ${number}`,
    onlyBlank: 'What people wrote',
    step: (title) => `Step: ${title}`,
  },
  accepted: (answers) => `Accepted: ${answers}`,
  rightOrder: (order) => `Right: ${order}`,
  retired: (label) => `Retired answer: ${label}`,
  others: (n) => `other answers (${n})`,
  ownWords: (n) => `What people wrote themselves is shown only when at least ${n} wrote the same.`,

  page: {
    tab: (question) => `${question} – question – Leia`,
    asked: 'As it is asked',
    open: 'See it in the module',
    answers: (n) => `${n} have answered`,
    facility: 'Right',
    facilityMethod: 'The mean of the points people got, of the points they could have got.',
    interval: (low, high) => `Between ${low} and ${high}`,
    ends: (low, high) => `${low}–${high}%`,
    full: 'All of it right',
    fullMethod: 'Those who got all the points, divided by all who answered.',
    separates: 'Separates',
    separatesMethod:
      'How the points here go together with the points on the other questions of the quiz. This question is left out, so that the figure does not measure itself.',
    noSeparation: 'Can’t be worked out: too few other questions, or everyone answered alike.',
    certain: 'Certain and wrong',
    certainMethod:
      'Those who said they were certain and did not get all of it right, of all who were certain.',
    noCertain: 'Too few were certain, or the quiz does not ask.',
    flags: 'What to look at',
    fine: 'Nothing suggests that the question misleads anyone.',
    what: 'What people answered',
    chart: (part) => `${part}: shares with uncertainty`,
    chartSummary: (count, most, share) => `${count} answers. Most answered “${most}”: ${share}.`,
    chartNote:
      'The dot is the share. The line shows where the true share lies, 95 times out of 100.',
    showTable: 'Show the numbers as a table',
    answer: 'Answer',
    share: 'Share',
    between: 'Between',
    rest: 'Mean on the rest',
    tick: 'Separates',
    tooFewTitle: 'Too few answers for figures',
    tooFew: (n, fewest) =>
      `${n} have answered the question as it is now. We show figures once ${fewest} have: with fewer it is mostly chance, and could give individuals away.`,
    tooFewPart: (n) => `Too few answers (${n}).`,
    place: 'Where it stands',
    history: 'Earlier wording',
    historyNote: 'Answers to earlier wordings count where the key is the same.',
    definitions: 'How it is counted',
    definition: [
      'We count each person’s first submitted answer to the question under the key that it has now. Where only the wording has changed, the answers are counted together.',
      'The answers are marked again with the key as it is today.',
      'Intervals are of 95 per cent: Wilson’s for shares, Fisher’s for correlation. A flag comes only when the whole interval is on the wrong side of its limit.',
      'Where the quiz draws different questions for people, “the rest” is the mean of the other questions that the person was asked: three at least.',
      'No names, units or municipalities are in it, and no figure is about fewer than 30.',
    ],
  },

  labs: {
    title: 'Labs',
    basis: 'All municipalities. Each person’s first attempt.',
    counted: (n, passed, median) =>
      `${n} have tried. ${passed} passed at the first attempt. Half have passed after ${median} attempts.`,
    tried: 'Have tried',
    passed: 'Passed at the first attempt',
    median: 'Attempts until half have passed',
    notHalf: 'Fewer than half have passed',
    others: (n) => `Show the ${n === 1 ? 'last line' : `${n} other lines`}`,
    between: (low, high) => `${low}–${high}%`,
    table: (lab) => `${lab}: what went wrong at the first attempt`,
    sign: 'What it is about',
    wrong: 'Went wrong for',
    interval: 'Between',
    meanHead: 'Mean',
    tooFew: (n, fewest) =>
      `${n} have tried the lab as it is now. We show figures once ${fewest} have: with fewer it is mostly chance, and could give individuals away.`,
    counting: 'We are playing the attempts again. Reload the page in a while to see the figures.',
    note: (fewest, most) =>
      `All municipalities are counted together, and no figure is of fewer than ${fewest}. “Between” is where the true share lies with 95 per cent certainty. The tables are of first attempts, played again in the lab as it is now: the newest ${most} when more have tried.`,
    of: { rule: 'rule', fault: 'fault in the template', case: 'test case', refusal: 'refused' },
    missed: {
      rule: 'broke the rule',
      fault: 'left the fault',
      case: 'did not get all right',
      refusal: 'were refused',
    },
    mean: (share) => `mean ${share}`,
    hidden: 'hidden',
    flags: {
      'never-missed': 'Nobody breaks this rule: remove it, or make it tempting to go wrong.',
      'always-mended': 'Everyone fixes this fault: remove it, or make it harder to see.',
      'always-solved': 'Everyone manages this test case: let it try more than the visible ones.',
    },
    builtIn: {
      leak: 'Something to be shielded was visible in the journal',
      double: 'The same form got two posts',
      'wrong-case': 'The post ended up in the wrong case',
      barred: 'The robot registered something that a human must take',
      'personal-in-log': 'There was personal data in the log',
      stopped: 'The robot stopped before the queue was empty',
      unrepeatable: 'It went differently in the second run or after a power cut',
      unlogged: 'Something was finished without the log saying so',
      'unneeded-rights': 'The robot got rights that it never used',
      'feil-vei': 'Chose a way that did not agree with what lay in the case',
      'ukjent-grunnlag': 'The choice built on something that was not known yet',
      'not-offered': 'Tried what could not be done where the case stood',
      'case-closed': 'Tried to do something in a closed case',
      'unknown-post': 'Used a post that does not exist yet',
      'unknown-type': 'Used a type of post that does not exist',
      'unknown-method': 'Used a way of settling that does not exist',
      'already-registered': 'Registered a post again',
      'not-awaiting-approval': 'Approved a letter that does not await approval',
      'not-returnable': 'Sent back a letter that can’t be sent back',
      'not-finalisable': 'Finalised a letter that can’t be finalised',
      'incoming-not-dispatched': 'Dispatched an incoming document',
      'not-finalised': 'Dispatched a letter that is not finalised',
      'already-dispatched': 'Dispatched a letter again',
      'not-journallable': 'Journalled a document that is not ready for it',
      'not-incoming': 'Settled a document that is not incoming',
      'nothing-dispatched': 'Settled as answered before an answer was sent',
      unsettled: 'Closed a case with something unsettled',
      'not-journalled': 'Closed a case before all documents were journalled',
    },
  },

  command: {
    columns: ['Answers', 'Right', 'Separates'],
    few: (questions, fewest) =>
      `${questions} questions have too few answers for figures. The limit is ${fewest}.`,
    noDatabase: (address) =>
      `Found no answers in ${address}. Run “npm run db -- migrate”, or set DATABASE_URL to the database that has the answers.`,
    noContent: 'The courses are not compiled. Run “npm run content -- build” first.',
    noCourse: (course) => `There is no course ${course} among the compiled courses.`,
    noQuestions: 'There are no questions to show figures for.',
    minimum: (fewest) =>
      `--min is a whole number from ${fewest}: it can’t be lower, for privacy’s sake.`,
  },
}
