/** A case on its way through the flow, with a choice that matters. */
export function WorkflowPicture() {
  return (
    <svg className="art" viewBox="0 0 400 230" aria-hidden="true" focusable="false">
      <path className="art__edge" d="M0 114H400" />
      <path className="art__line" d="M66 76h42M188 76h38M272 76h34v76h-32M194 152h-60" />
      <circle className="art__node" cx="50" cy="76" r="15" />
      <rect className="art__fill" x="108" y="52" width="80" height="48" rx="8" />
      <path className="art__check" d="M141 76.5l5 5 9.5-10.5" />
      <path className="art__node" d="M249 52l24 24-24 24-24-24z" />
      <path className="art__stake art__stake--top" d="M249 66v13M249 85v1" />
      <rect className="art__node art__node--ahead" x="194" y="128" width="80" height="48" rx="8" />
      <circle className="art__node art__node--end" cx="118" cy="152" r="15" />
    </svg>
  )
}

/** A letter with a field that can be empty. */
export function TemplatePicture() {
  return (
    <svg className="art" viewBox="0 0 400 230" aria-hidden="true" focusable="false">
      <rect className="art__paper" x="116" y="24" width="150" height="230" rx="4" />
      <path className="art__words art__words--heading" d="M138 58h44" />
      <rect className="art__field" x="136" y="78" width="76" height="22" rx="5" />
      <path className="art__words art__words--dark art__words--small" d="M146 89h52" />
      <path className="art__words" d="M138 120h40M138 138h102M138 156h76M138 192h96M138 210h58" />
      <rect className="art__gap" x="188" y="110" width="56" height="21" rx="5" />
      <circle className="art__fill" cx="286" cy="152" r="24" />
      <path className="art__check" d="M276.5 153l6.7 6.7 12.8-14.2" />
    </svg>
  )
}

/** The steps of a robot, and what it has done with its queue. */
export function RobotPicture() {
  return (
    <svg className="art" viewBox="0 0 400 230" aria-hidden="true" focusable="false">
      <rect className="art__node" x="42" y="46" width="150" height="38" rx="8" />
      <rect className="art__node" x="64" y="98" width="150" height="38" rx="8" />
      <rect className="art__node" x="42" y="150" width="150" height="38" rx="8" />
      <path className="art__words" d="M84 65h80M106 117h70M84 169h86" />
      <circle className="art__fill" cx="62" cy="65" r="7" />
      <circle className="art__fill" cx="84" cy="117" r="7" />
      <circle className="art__fill" cx="62" cy="169" r="7" />
      <rect className="art__pale" x="250" y="62" width="46" height="30" rx="5" />
      <rect className="art__pale" x="304" y="62" width="46" height="30" rx="5" />
      <rect className="art__pale" x="250" y="100" width="46" height="30" rx="5" />
      <path
        className="art__check art__check--dark"
        d="M266 77.5l5 5 9.5-10.5M320 77.5l5 5 9.5-10.5M266 115.5l5 5 9.5-10.5"
      />
      <rect className="art__stopped" x="304" y="100" width="46" height="30" rx="5" />
      <rect className="art__waiting" x="250" y="138" width="46" height="30" rx="5" />
      <rect className="art__waiting" x="304" y="138" width="46" height="30" rx="5" />
    </svg>
  )
}
