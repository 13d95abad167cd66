import type { RobotLabText } from './nb.ts'

const kinds = {
  'find-case': 'Find case',
  'find-post': 'Find journal post',
  'create-post': 'Create journal post',
  'set-access': 'Set access code',
  journal: 'Journal it',
  if: 'If',
  retry: 'Try again',
  manual: 'Send to the manual queue',
  log: 'Write to the log',
}

const findings: Record<string, [yes: string, no: string]> = {
  'sak.funnet': ['the case is found', 'the case is not found'],
  'journalpost.funnet': ['the journal post exists', 'the journal post does not exist'],
  'journalpost.journalført': [
    'the journal post is journalled',
    'the journal post is not journalled',
  ],
}

const tests = { is: 'is', 'is-not': 'is not', missing: 'is missing', exists: 'is there' }
const condition: RobotLabText['condition'] = ({ path, test, value }, nameOf) => {
  const told = findings[path]
  const isYesNo = test === 'is' || test === 'is-not'
  if (told && isYesNo) return told[(value === 'ja') === (test === 'is') ? 0 : 1]
  const name = told ? `whether ${told[0]}` : `“${nameOf(path.replace('element.', ''))}”`
  return `${name} ${tests[test]} ${value}`.trim()
}

const types: Record<string, string> = {
  I: 'Incoming (I)',
  U: 'Outgoing (U)',
  N: 'Internal, with follow-up (N)',
  X: 'Internal, without follow-up (X)',
  S: 'Case presentation (S)',
}

export const en: RobotLabText = {
  frame: (pass) =>
    `Build the robot, run it on the test queue, and hand it in when you are satisfied. You pass with ${pass}\u00a0points of 100.`,
  kinds,
  types,
  condition,
  step: (step, nameOf) => {
    if (step.condition) return `If ${condition(step.condition, nameOf)}`
    if (step.times) return step.times === 1 ? 'Try once' : `Try up to ${step.times} times`
    return kinds[step.do as keyof typeof kinds]
  },
  detail: (step, nameOf) => {
    if (step.type) return `${types[step.type]}, with “${nameOf(step.field ?? '')}” as its key`
    if (step.field) return `By “${nameOf(step.field)}”`
    if (step.reason) return `Reason: ${step.reason}`
    if (step.do === 'log') return step.text ? `“${step.text}”` : 'No text yet'
    if (step.do === 'journal') return 'The journal post that is found or created'
    return step.code ?? ''
  },
  lists: { yes: 'Then', no: 'Otherwise', steps: 'Do this', onError: 'If every try fails' },
  emptyList: 'No steps here.',
  parameters: {
    field: 'Field',
    type: 'Document type',
    code: 'Access code',
    reason: 'Reason',
    text: 'Text in the log',
    times: 'Number of tries',
    condition: 'Condition',
  },
  textHelp: (field) => `Write {element.${field}} where the value of the field should go.`,
  robot: 'The steps',
  robotHelp: 'The robot does the steps for each item in the queue. Open a step to change it.',
  steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
  noSteps: 'The robot has no steps yet. Add the first one.',
  rights: 'Rights of its account',
  rightsHelp: 'Tick what the robot needs, and no more.',
  noRights: 'No rights.',
  buttons: {
    up: 'Move up',
    down: 'Move down',
    in: 'Move in',
    out: 'Move out',
    remove: 'Remove',
  },
  here: 'Here in the trace',
  addLast: 'Add a step',
  addAfter: 'Add after',
  addUnder: (list) => `Add under “${list}”`,
  did: {
    added: (number) => `The step is added. It is now step ${number}.`,
    moved: (number) => `The step is moved. It is now step ${number}.`,
    removed: (count) =>
      count === 0 ? 'The step is removed. The robot has no steps.' : 'The step is removed.',
    tried: 'The test queue has been run twice.',
  },
  refused: {
    'unknown-step': 'The step is no longer there.',
    'no-such-list': 'That step can’t hold other steps.',
    'at-edge': 'The step can’t be moved that way.',
    'too-many': 'The robot can have at most 60 steps.',
    'too-deep': 'Steps can lie in at most six levels.',
  },
  queue: (count) => `The test queue, ${count} items`,
  queueHelp:
    'This is the queue you can try on. When you hand in, the robot is also run on a queue you don’t see.',
  cases: (numbers) => `Cases in the archive: ${numbers}.`,
  item: 'Item',
  value: (value) => {
    if (value === undefined || value === '') return '–'
    if (typeof value === 'string') return value
    return value ? 'yes' : 'no'
  },
  try: 'Run the test queue',
  tryAgain: 'Run the test queue again',
  notTried: 'Run the test queue to see what the robot does. Nothing is stored when you try.',
  outdated: 'The robot has changed since. Run the test queue again to see what it does now.',
  trial: 'How it went',
  run: (run) => (run === 0 ? '1st run' : '2nd run'),
  runs: 'Choose a run',
  standings: {
    journalled: 'Journalled',
    repeated: 'Journalled several times',
    open: 'Left open',
    nothing: 'Not done',
    manual: 'Manual queue',
    stopped: 'Stopped',
    'not-reached': 'Not reached',
  },
  counted: {
    journalled: (count, of) => `Journalled: ${count} of ${of}`,
    manual: (count) => `Sent to the manual queue: ${count}`,
    left: (count) => `Left without being journalled: ${count}`,
    log: (count) => (count === 1 ? '1 line in the log' : `${count} lines in the log`),
  },
  repeatable: 'The second run changed nothing in the archive or the manual queue',
  notRepeatableTrial: 'The second run changed the archive or the manual queue',
  stopped: (item) => `The robot stopped at ${item}`,
  stops: {
    'no-right': 'Its account lacked a right.',
    unhandled: 'Something went wrong, and no step took care of it.',
    'too-many-operations': 'The robot did more operations than it is allowed to.',
  },
  shownBelow: 'Shown below',
  trace: (item, key) => `Trace of ${item} (${key})`,
  traceTable: (item) => `Operations on ${item}`,
  itemsAfter: (run) => (run === 0 ? 'The items after the 1st run' : 'The items after the 2nd run'),
  noTrace: 'The robot did nothing with this item in this run.',
  previous: 'Previous operation',
  next: 'Next operation',
  at: (row, of) => `Operation ${row} of ${of}`,
  goTo: (row) => `Show operation ${row}`,
  numberColumn: 'No.',
  stepColumn: 'Step',
  resultColumn: 'What happened',
  journalColumn: 'In the journal',
  unchanged: 'Unchanged',
  journalAfter: (row) => `The journal after operation ${row}`,
  justChanged: 'changed now',
  journalEmpty: 'The journal is empty.',
  results: {
    done: 'Done',
    found: 'Found',
    'not-found': 'Not found',
    'timed-out': 'Time-out: the archive did not answer',
    'no-right': 'Stopped: the right is missing',
    'no-case': 'Refused: no case is found',
    'no-post': 'Refused: no journal post is found',
    'no-key': 'Refused: the key is missing',
    'not-journallable': 'Refused: the post is not ready to be journalled',
    refused: 'Refused by the archive',
  },
  logged: (line) => `Logged “${line}”`,
  posts: {
    number: 'Journal post',
    key: 'Key',
    type: 'Type',
    status: 'Status',
    access: 'Access',
    unshielded: 'open',
  },
  statuses: {
    M: 'Temporary (M)',
    S: 'Registered (S)',
    R: 'Reserved (R)',
    G: 'Approved (G)',
    F: 'Finalised (F)',
    E: 'Dispatched (E)',
    J: 'Journalled (J)',
    U: 'Withdrawn (U)',
  },
  post: (post) => `${post.inCase}-${post.number}: ${post.status}, ${post.access}`,
  manualQueue: 'Manual queue',
  manualEmpty: 'No items have been sent here.',
  log: 'The log',
  logEmpty: 'The robot has written nothing.',
  takeHome: 'Take the robot with you',
  takeHomeHelp:
    'The files are for Robot Framework 7. The keywords in sakarkiv.resource fail until somebody has connected them to the municipality’s system.',
  files: {
    'robot.robot': 'Download the robot (.robot)',
    'sakarkiv.resource': 'Download sakarkiv.resource',
  },
  capped: 'Something happened that must never happen',
  cappedHelp: 'So this attempt can’t pass, however much else is right.',
  result: 'Result',
  score: (score) => `${score} of 100`,
  points: {
    visible: (right, of) => `The queue you saw: ${right} of ${of} right`,
    hidden: (right, of) => `The queue you did not see: ${right} of ${of} right`,
    rights: (names) => `Rights that were never used: ${names}`,
    noRights: 'No unused rights',
    unlogged: 'The log does not tell what the robot did',
    logged: 'The log shows all that was finished',
    stopped: 'The robot stopped before the queue was empty',
    notStopped: 'The robot came through the whole queue',
    unrepeatable: 'It went differently in a second run or after a power cut',
    repeatable: 'It went the same in a second run and after every power cut',
  },
  differs: {
    again: 'In the queue you saw: the second run changed the archive or the manual queue.',
    cut: (item, step) =>
      `In the queue you saw: the power failed just before step ${step} for ${item}. When the robot started again, the result was not the same as without the cut.`,
  },
  visible: 'The queue you saw',
  hidden: 'The queue you did not see',
  hiddenWrong: (wrong, of) =>
    wrong === 0 ? 'Everything came out right.' : `${wrong} of ${of} did not come out right.`,
  hintsIntro: 'Think about this before you try again:',
  hints: {
    leak: 'What does the journal show between journalling and shielding, if the power fails just then?',
    double:
      'What does the robot know after a time-out? Who knows whether the post is saved already?',
    'wrong-case': 'How does the robot know that it has found the right case?',
    barred: 'Is there something in the fields that says the item is not for a robot?',
    'personal-in-log': 'Who can read the log, and what do they need to know?',
    'not-given-away':
      'Which items must a person take? Look at each field, and at all that can fail.',
    'wrong-reason': 'Does the reason in the manual queue say what a person has to do?',
    'not-journalled': 'Does the robot give up something it could have done, or skip something?',
    'left-open': 'What becomes of a post that is created, but not finished?',
  },
  outcomes: {
    journalled: 'Journalled',
    repeated: 'Journalled in several posts',
    open: 'Left without being journalled',
    nothing: 'Not journalled',
    manual: 'Sent to the manual queue',
  },
  expectedOutcomes: {
    journalled: 'Journalled',
    'already-journalled': 'Journalled already, one journal post',
    manual: 'Sent to the manual queue',
  },
  outcome: 'Became',
  wanted: 'Should become',
  right: 'Right',
  wrong: 'Not right',
  operations: (count) => (count === 1 ? 'Show 1 operation' : `Show ${count} operations`),
  violations: {
    leak: 'A post with health information, or something else to be shielded, was visible in the journal.',
    double: 'The same form got two journal posts.',
    'wrong-case': 'The post ended up in the wrong case.',
    barred: 'The robot journalled something that a person must take.',
    'personal-in-log': 'There is personal information in the log.',
  },
  principles: {
    leak: 'Shield before you journal. Nobody may see the information, not even for a moment.',
    double: 'Look up by the key inside each try, and there is never more than one post.',
    'wrong-case': 'All that concerns a case is to be kept in the case.',
    barred: 'What the robot can’t judge, it must give away untouched.',
    'personal-in-log': 'More people read the log than the case. Write the id, not the person.',
  },
  whens: { once: 'first run', again: 'second run', restarted: 'after a power cut' },
  brokenAt: (item, step, when) => `${item}, step ${step}, ${when}`,
  own: 'Your robot',
  solution: 'A robot that gets full marks',
}
