/** Post on a desk, and one that matters. */
export function SituationPicture() {
  return (
    <svg className="art" viewBox="0 0 400 230" aria-hidden="true" focusable="false">
      <path className="art__edge" d="M0 206H400" />
      <rect className="art__sheet" x="64" y="38" width="208" height="46" rx="8" />
      <rect className="art__sheet" x="64" y="150" width="208" height="46" rx="8" />
      <rect className="art__sand" x="92" y="94" width="236" height="46" rx="8" />
      <circle className="art__pale" cx="92" cy="61" r="11" />
      <circle className="art__fill" cx="120" cy="117" r="11" />
      <circle className="art__pale" cx="92" cy="173" r="11" />
      <path className="art__words" d="M118 61h110M118 173h84" />
      <path className="art__words art__words--dark" d="M146 110h122M146 125h84" />
      <path className="art__stake" d="M300 125l2-16" />
      <path className="art__stake art__stake--top" d="M302.6 103l.6-5" />
    </svg>
  )
}

/** A question with a choice made, and the answer to it. */
export function QuizPicture() {
  return (
    <svg className="art" viewBox="0 0 400 230" aria-hidden="true" focusable="false">
      <path className="art__words art__words--dark" d="M84 44h150" />
      <rect className="art__sheet" x="82" y="66" width="196" height="36" rx="8" />
      <rect
        className="art__sheet art__sheet--chosen"
        x="82"
        y="112"
        width="196"
        height="76"
        rx="8"
      />
      <circle className="art__ring" cx="104" cy="84" r="7" />
      <circle className="art__fill" cx="104" cy="132" r="8.5" />
      <path className="art__words" d="M126 84h116M126 132h128" />
      <rect className="art__note" x="96" y="150" width="168" height="28" rx="5" />
      <path className="art__words art__words--small" d="M112 164h120" />
      <circle className="art__fill" cx="290" cy="150" r="24" />
      <path className="art__check" d="M280.5 151l6.7 6.7 12.8-14.2" />
    </svg>
  )
}

/** A lane with some of it behind. */
export function ProgressPicture() {
  return (
    <svg className="art" viewBox="0 0 400 230" aria-hidden="true" focusable="false">
      <path className="art__water" d="M0 168c60-26 92 8 150-8s96-54 150-42 70 12 100 2v110H0z" />
      <path className="art__lane" d="M-4 150C40 128 66 140 92 128s56-44 102-40" />
      <path className="art__lane art__lane--ahead" d="M194 88c52 4 62 44 114 34 36-7 62-30 96-46" />
      <circle className="art__fill" cx="92" cy="128" r="17" />
      <path className="art__check" d="M84.5 128.5l5.2 5.2 9.8-11" />
      <circle className="art__halo" cx="194" cy="88" r="24" />
      <circle className="art__now" cx="194" cy="88" r="17" />
      <path className="art__fill" d="M186 92h16l-3 5h-10zM193 79v11h-7zM195.5 82v8h6z" />
      <circle className="art__ahead" cx="308" cy="122" r="16" />
    </svg>
  )
}
