import type { SecurityText } from './nb.ts'

const chosen = {
  short:
    'The password must have at least 12\u00a0characters. Four unrelated words are easy to remember.',
  long: 'The password can have at most 128\u00a0characters',
  guessable:
    'This password is easy to guess: it is made of common words, your name or your email address. Choose words that do not belong together.',
  unlike: 'The two passwords differ. Write the same in both fields.',
  missing: 'Enter a new password',
}

export const en: SecurityText = {
  tabTitle: 'Security and sign-in – Leia',
  title: 'Security and sign-in',
  lead: 'See where you are signed in, and decide how you prove who you are.',
  required: {
    title: 'Your role requires signing in with two steps',
    text: 'You can learn as before. To use your role as administrator, coordinator or author, add an authenticator app or a passkey.',
    elsewhere:
      'You can learn as before. Your role reaches beyond your municipality. So you can’t add the first authenticator app or passkey while signed in at your municipality’s own sign-in. Ask those who run Leia for a link to choose a password. Sign in with the password, and add the app or passkey then.',
  },
  again: 'Sign in again to continue. We ask when you are about to change how you sign in.',
  tooMany: (time) => `There have been too many attempts. You can try again at ${time}.`,

  sessions: {
    title: 'You are signed in here',
    caption: 'Where you are signed in, and how',
    device: 'Device',
    how: 'How',
    when: 'When',
    on: (browser, system) => `${browser} on ${system}`,
    unknown: 'Unknown device',
    isThis: 'This device',
    methods: { password: 'Password', oidc: 'Your municipality’s sign-in', passkey: 'Passkey' },
    both: 'with two steps',
    started: (day, time) => `Signed in ${day} at ${time}`,
    used: (day, time) => `Last used ${day} around ${time}`,
    end: 'Sign out',
    endOne: (device) => `Sign out of ${device}`,
    done: 'The device is no longer signed in.',
    endAll: 'Sign out everywhere',
    endAllHelp:
      'You are signed out at once from every device in the list, this one too, and must sign in again. It can’t be undone.',
    about:
      'If you do not recognise a device, sign it out and change your password. We do not store where you sign in from.',
  },

  password: {
    title: 'Password',
    about: 'You sign in with email address and password.',
    none: 'You have no password in Leia. You sign in in other ways.',
    change: 'Change password',
    changeTitle: 'Change password',
    current: 'Current password',
    next: 'New password',
    rule: 'At least 12\u00a0characters. Four unrelated words are better than one word with digits and signs.',
    repeat: 'Repeat the new password',
    save: 'Save new password',
    after: 'When you change it, you are signed out everywhere else.',
    wrong: 'This is not your current password',
    done: 'Your password is changed, and you are signed out everywhere else.',
    faults: chosen,
  },

  factors: {
    title: 'Signing in with two steps',
    about:
      'With two steps it is not enough for someone to know your password. They also need your phone or key.',
    app: 'Authenticator app',
    appAbout: 'An app on your phone shows a new code every half minute.',
    appSince: (day) => `Added ${day}`,
    addApp: 'Add authenticator app',
    replaceApp: 'Replace authenticator app',
    removeApp: 'Remove authenticator app',
    passkeys: 'Passkeys',
    passkeysAbout:
      'A passkey is stored on your phone, your computer or a security key. You unlock it with a finger, your face or a PIN.',
    addPasskey: 'Add passkey',
    added: (day) => `Added ${day}`,
    usedOn: (day) => `last used ${day}`,
    remove: 'Remove',
    removeOne: (name) => `Remove ${name}`,
    codes: 'Recovery codes',
    codesLeft: (left) =>
      left === 1 ? 'You have 1 unused recovery code.' : `You have ${left} unused recovery codes.`,
    renewCodes: 'Make new recovery codes',
    renewNote: 'The old ones then stop working.',
  },

  app: {
    tabTitle: 'Add authenticator app – Leia',
    title: 'Add authenticator app',
    steps: [
      'Open an authenticator app on your phone, such as Microsoft Authenticator or Google Authenticator.',
      'Choose to add an account, and scan the picture.',
      'Enter the code that the app shows.',
    ],
    picture: 'Picture for the authenticator app to scan',
    byHand: 'Can’t scan? Enter this key in the app:',
    code: 'Code from the app',
    codeNote: 'Six digits',
    add: 'Add',
    missing: 'Enter the code that the app shows, six digits',
    wrong:
      'The code is not right. Wait until the app shows a new one, and see that your phone’s clock is right.',
    'too-old':
      'That took too long. Scan the new picture, and enter the code that the app then shows.',
  },

  passkey: {
    tabTitle: 'Add passkey – Leia',
    title: 'Add passkey',
    about:
      'The browser asks where to store the passkey: on this device, on your phone or on a security key.',
    name: 'Name of the passkey',
    nameNote: 'So that you can recognise it, such as “Work phone”',
    missingName: 'Enter a name, such as “Work phone”',
    make: 'Make passkey',
    failed: 'The passkey was not made. Try once more.',
    needsScript: 'Passkeys work with JavaScript only. Turn it on, or use an authenticator app.',
    unsupported: 'This browser can’t use passkeys. Use an authenticator app instead.',
  },

  codes: {
    tabTitle: 'Recovery codes – Leia',
    title: 'Keep your recovery codes',
    about:
      'If you lose your phone or key, one of these lets you in. Each code works once. Print them, or keep them somewhere safe. They are shown only now.',
    list: 'Recovery codes',
    goOn: 'I have kept them',
    addedApp: 'The authenticator app is added.',
    addedPasskey: 'The passkey is added.',
  },

  give: {
    tabTitle: 'Confirm that it is you – Leia',
    title: 'Confirm that it is you',
    lead: (name) => `You are ${name}. Enter the code from your authenticator app to continue.`,
    leadPasskey: (name) => `You are ${name}. Use your passkey to continue.`,
    code: 'Code from the app, or a recovery code',
    codeOnly: 'Recovery code',
    note: 'Six digits from the app, or twelve characters from your recovery codes',
    noteOnly: 'Twelve characters, such as abcd-efgh-jkmn',
    goOn: 'Continue',
    missing: 'Enter a code',
    wrong: 'The code is not right, or was used before. Wait until the app shows a new one.',
    passkey: 'Use passkey',
    lost: 'Lost everything? The administrator of your municipality can help you.',
    signOut: 'Sign out',
  },

  signInPasskey: {
    tabTitle: 'Sign in with passkey – Leia',
    title: 'Sign in with passkey',
    about: 'The browser asks for your passkey.',
    use: 'Use passkey',
    failed: 'The passkey did not work here. Try once more, or sign in another way.',
    other: 'Sign in another way',
    otherCode: 'Use a code instead',
    link: 'Sign in with passkey',
  },

  forgot: {
    tabTitle: 'Forgotten password – Leia',
    title: 'Forgotten password',
    lead: 'Enter your email address, and we send you a link for choosing a new password.',
    email: 'Email address',
    missing: 'Enter your email address, such as kari.nordmann@rana.example',
    send: 'Send link',
    done: 'Check your email',
    sent: (email) =>
      `If ${email} has an account with a password in Leia, a link is on its way. It works for one hour.`,
    nothing:
      'No email? Look in your spam folder, or ask the administrator of your municipality. If you use your municipality’s sign-in, you have no password here.',
    back: 'To sign-in',
    link: 'Forgotten your password?',
  },

  choose: {
    tabTitle: 'Choose password – Leia',
    title: 'Choose password',
    lead: (email) => `The password is for ${email}.`,
    save: 'Save password',
    gone: 'The link no longer works',
    goneText: 'It has been used, is too old or is incomplete. Ask for a new one.',
    anew: 'Get a new link',
    faults: chosen,
    done: 'The password is saved. Now you can sign in.',
  },

  mail: {
    look: 'See where and how you sign in:',
    notYou:
      'If it was not you, sign out everywhere, change your password and tell the administrator of your municipality.',
    notices: {
      passwordChanged: {
        subject: 'Your password in Leia is changed',
        text: 'Your password in Leia is changed, and you are signed out everywhere else.',
      },
      authenticatorAdded: {
        subject: 'An authenticator app is added in Leia',
        text: 'An authenticator app is added for signing in with two steps.',
      },
      authenticatorRemoved: {
        subject: 'The authenticator app is removed in Leia',
        text: 'The authenticator app that you used for signing in with two steps is removed.',
      },
      passkeyAdded: {
        subject: 'A passkey is added in Leia',
        text: 'A passkey is added. It can be used to sign in as you.',
      },
      passkeyRemoved: {
        subject: 'A passkey is removed in Leia',
        text: 'A passkey that could be used to sign in as you is removed.',
      },
      codesMade: {
        subject: 'New recovery codes in Leia',
        text: 'New recovery codes are made. The old ones no longer work.',
      },
      codeUsed: {
        subject: 'A recovery code is used in Leia',
        text: 'Someone signed in as you with one of your recovery codes.',
      },
      reset: {
        subject: 'Signing in with two steps is reset in Leia',
        text: 'Your authenticator app, passkeys and recovery codes are removed, and you are signed out everywhere. You can add new ones when you next sign in.',
      },
    },
    links: {
      invitation: {
        subject: 'Choose a password in Leia',
        text: 'Your municipality has let you into Leia, where you learn records management. Choose a password to begin.',
        open: 'Choose a password:',
        after: 'The link works once, and for seven days.',
      },
      forgotten: {
        subject: 'New password in Leia',
        text: 'Someone has asked to choose a new password for you in Leia.',
        open: 'Choose a new password:',
        after:
          'The link works once, and for one hour. If it was not you, you do not need to do anything: your password has not changed.',
      },
    },
  },
}
