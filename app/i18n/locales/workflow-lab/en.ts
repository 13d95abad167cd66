import type { WorkflowLabText } from './nb.ts'

const refusals: Record<string, string> = {
  'case-closed': 'The case is closed, so nothing more can be done in it.',
  'unknown-post': 'There is no such journal post yet.',
  'unknown-type': 'That is not a type of journal post.',
  'unknown-method': 'That is not a way of settling.',
  'already-registered': 'The post is registered and can’t be registered again.',
  'not-awaiting-approval': 'The letter does not await approval.',
  'not-returnable': 'The letter can’t be sent back now.',
  'not-finalisable': 'The letter can’t be finalised now.',
  'incoming-not-dispatched': 'An incoming document can’t be dispatched.',
  'not-finalised': 'The letter is not finalised, so it can’t be dispatched.',
  'already-dispatched': 'The letter has been dispatched.',
  'not-journallable': 'The document is not ready to be journalled.',
  'not-incoming': 'Only incoming documents are settled.',
  'nothing-dispatched': 'No answer has been sent, so the document can’t be settled as answered.',
  unsettled: 'The case has arrears: an incoming document is not settled.',
  'not-journalled': 'The case can’t be closed before every document is journalled.',
}

export const en: WorkflowLabText = {
  frame: (pass) =>
    `Take each case through until it is closed. You pass with ${pass}\u00a0points of 100.`,
  cases: 'The cases',
  hidden: 'Test case',
  standing: (isDone, moves) => (isDone ? 'Done' : moves > 0 ? 'Started' : 'Not started'),
  refusedTitle: (step) => (step ? `“${step}” was stopped` : 'That did not work'),
  refusal: (refused) =>
    refused.code === 'not-offered'
      ? 'That could not be done where the case was.'
      : (refusals[refused.refusal.code] ?? ''),
  flow: 'The workflow',
  drawing: 'A drawing of the workflow. The same workflow stands as a list below.',
  asList: 'The workflow as a list',
  state: { done: 'Done', here: 'You are here', ahead: 'Left', hereShort: 'Here' },
  hereNow: (names) =>
    names.length > 0 ? `The case is now at: ${names.join(', ')}.` : 'The case has reached its end.',
  leads: (ways) =>
    ways.map(({ name, number }) => (name ? `${name}: to ${number}` : `then ${number}`)).join(', '),
  next: 'What do you do now?',
  ended: 'The case has reached its end',
  endedHelp: (isClosed) =>
    isClosed
      ? 'The case is closed. Go on to another case, or hand in when all are done.'
      : 'The workflow has ended, but the case is not closed. Go on to another case, or hand in when all are done.',
  full: 'You have done as much as you can in this case. Hand in, or start the case again.',
  others: 'Other possibilities',
  inRole: (role) => ` ${role}`,
  perform: 'Do it',
  choose: 'Choose a way',
  goThere: 'Go this way',
  wait: 'Wait until something happens',
  restart: 'Start the case again',
  noWayBack: 'This is a test case. What you do can’t be undone.',
  freeToTry: 'Try things out. Nothing is judged until you hand in.',
  card: 'The case',
  date: 'Date',
  daysIn: (n) => (n === 1 ? '1\u00a0day into the case' : `${n}\u00a0days into the case`),
  unit: 'With',
  value: (value) =>
    value === null ? 'not known yet' : value === true ? 'yes' : value === false ? 'no' : `${value}`,
  journal: 'The journal',
  emptyJournal: 'Nothing is registered in the journal yet.',
  post: 'Document',
  type: 'Type',
  status: 'Status',
  access: 'Access',
  settled: 'Settled',
  awaits: 'in arrears',
  types: {
    I: 'Incoming',
    U: 'Outgoing',
    N: 'Internal, to be followed up',
    X: 'Internal, not to be followed up',
    S: 'Case presentation',
  },
  statuses: {
    M: 'Temporary',
    S: 'Registered by the case handler',
    R: 'Reserved',
    G: 'Approved',
    F: 'Finalised',
    E: 'Dispatched',
    J: 'Journalled',
    U: 'Withdrawn',
  },
  log: 'What has happened',
  capped: 'Something serious went wrong',
  cappedHelp: 'Then the lab can’t be passed, however much else is right.',
  hiddenCases: 'The test cases',
  hiddenFailed: (failed, all) =>
    failed === 0
      ? `All ${all} test cases went well.`
      : `${failed} of ${all} test cases went wrong.`,
  hints: 'Think about this:',
  points: (points) => `${points} of 100`,
  wasHidden: 'Test case',
  notEnded: 'The case did not reach its end.',
  flawless: 'No mistakes.',
  refusals: (n) =>
    n === 1 ? 'The system stopped you once.' : `The system stopped you ${n} times.`,
  trace: 'How the case went',
  best: 'How the case can be done without mistakes',
  severity: { note: 'Note', wrong: 'Wrong', serious: 'Seriously wrong' },
  wrongWay: 'You chose a way that did not agree with what lay in the case.',
  unknownGround: 'The choice built on something that was not known yet.',
  principle: (principle) => `${principle}.`,
  cardFrame: (pass) =>
    `Write the rules that all cases will follow. You pass with ${pass}\u00a0points of 100.`,
  localTitle: 'How the flow is in your municipality',
  standardisation: (percent) => `${percent}% of the workflow is as in the shared one.`,
  reason: {
    lov: 'the law requires it',
    organisering: 'how the work is organised',
    system: 'how the system works',
    vane: 'how it has been done',
  },
  facts: 'What the rules can build on',
  cardHelp:
    'For each choice you write what is to happen. The rules are read from the top, and the first one that matches decides. A rule can only build on what is known when the choice is made.',
  knownFrom: (step) => (step === null ? 'known from the start' : `known after “${step}”`),
  trying: 'Try it on the visible cases',
  tryingHelp: (hidden) =>
    hidden > 0
      ? `You see what happens here, but not whether it is right. When you hand in, ${hidden} hidden cases go through the same rules.`
      : 'You see what happens here, but not whether it is right.',
  tryOn: (title) => `Try it on “${title}”`,
  triedOn: (title) => `What happened to “${title}”`,
  triedEnded: 'The case was brought to its end.',
  triedStopped: 'The case stopped before its end.',
  atStep: (step, role) => (role ? `${step}, ${role}` : step),
  atGateway: 'Way in the flow',
  row: (n) => `Rule ${n}`,
  when: 'When',
  and: 'and (may be left empty)',
  decides: 'choose',
  otherwise: 'Otherwise choose',
  always: 'Always choose',
  choosing: 'Choose …',
  isValue: (fact, value) => `${fact} is ${value}`,
  addRow: 'Add a rule',
  addRowTo: (name) => `Add a rule: ${name}`,
  removeRow: (n) => `Remove rule ${n}`,
  rowUp: (n) => `Move rule ${n} up`,
  rowDown: (n) => `Move rule ${n} down`,
}
