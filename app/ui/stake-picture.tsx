/** A stake in the lane: the picture of an empty place. */
export function StakePicture({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 180 90" aria-hidden="true" focusable="false">
      <ellipse className="stake-picture__water" cx="90" cy="66" rx="86" ry="20" />
      <ellipse className="stake-picture__depth" cx="90" cy="66" rx="58" ry="12" />
      <path className="stake-picture__way" d="M10 76C60 84 96 56 170 62" />
      <path className="stake-picture__pole" d="M92 66l2-28" />
      <path className="stake-picture__top" d="M94.6 28.5l.6-8" />
    </svg>
  )
}
