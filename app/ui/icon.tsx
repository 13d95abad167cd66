/** A picture beside a word: 24 px, hidden from screen readers. `of` is a path from icons/paths.ts. */
export function Icon(props: { of: string; size?: 'small' | 'large' }) {
  const { of, size } = props
  return (
    <svg
      className={size ? `icon icon--${size}` : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" fillRule="evenodd" d={of} />
    </svg>
  )
}
