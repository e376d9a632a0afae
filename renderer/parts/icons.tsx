import type { ReactNode } from 'react';

interface IconProps {
  /** Side length in pixels; 20 unless told. */
  readonly size?: number;
}

/** Line drawings on a 20-unit grid in the colour of the text around them; hidden from screen readers. */
function icon(drawing: ReactNode) {
  return function Icon({ size = 20 }: IconProps) {
    return (
      <svg
        aria-hidden="true"
        focusable="false"
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawing}
      </svg>
    );
  };
}

export const CheckIcon = icon(
  <>
    <path d="M3 6c4.6.9 9.4.9 14 0" />
    <path d="M5.5 6.5V17M14.5 6.5V17M3.5 9.5h13" />
    <path d="m8 13.5 1.5 1.5 2.7-3" />
  </>,
);
export const LearnIcon = icon(
  <>
    <path d="M10 5.5C8.3 4.3 6 3.9 3 4v11c3-.1 5.3.3 7 1.5 1.7-1.2 4-1.6 7-1.5V4c-3-.1-5.3.3-7 1.5Z" />
    <path d="M10 5.5v11" />
  </>,
);
export const PolicyIcon = icon(
  <>
    <path d="M5 2.8h7l3.5 3.5v10.9H5Z" />
    <path d="M12 2.8v3.5h3.5M7.8 10h4.7M7.8 13.2h4.7" />
  </>,
);
export const HistoryIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 6v4.2l2.8 1.8" />
  </>,
);
export const SettingsIcon = icon(
  <>
    <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
    <circle cx="13" cy="6" r="2" />
    <circle cx="7" cy="14" r="2" />
  </>,
);
export const CopyIcon = icon(
  <>
    <rect x="7" y="7" width="9.5" height="9.5" rx="1.5" />
    <path d="M13 4.8V4.5A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13h.3" />
  </>,
);
export const PassIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="m6.8 10.3 2.2 2.2 4.3-4.7" />
  </>,
);
export const CautionIcon = icon(
  <>
    <path d="M10 3 2.5 16.5h15Z" />
    <path d="M10 8v4M10 14.3v.1" />
  </>,
);
export const HoldIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M6 10h8" />
  </>,
);
export const UnknownIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M7.9 7.9c.2-1.2 1-1.8 2.1-1.8 1.2 0 2.1.7 2.1 1.8 0 1.6-2.1 1.6-2.1 3.3M10 13.8v.1" />
  </>,
);
export const InfoIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M10 9.3v4.2M10 6.5v.1" />
  </>,
);
export const MaskIcon = icon(
  <>
    <path d="M3 4.5h14M3 15.5h8.5" />
    <path d="M3.8 10h8.4" strokeWidth="4.2" strokeLinecap="square" />
    <path d="M16.4 10h.6" />
  </>,
);
export const KeepIcon = icon(
  <>
    <path d="M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5Z" />
    <circle cx="10" cy="10" r="2.3" />
  </>,
);
export const LockIcon = icon(
  <>
    <rect x="4.5" y="9" width="11" height="7.5" rx="1.2" />
    <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
  </>,
);
export const RetryIcon = icon(<path d="M16 10a6 6 0 1 1-1.8-4.3L16 7.5M16 3.5v4h-4" />);
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />);
export const ChevronIcon = icon(<path d="m6 8 4 4 4-4" />);
export const ArrowIcon = icon(<path d="M4 10h12M11.5 5.5 16 10l-4.5 4.5" />);
export const OpenFileIcon = icon(<path d="M2.8 15.5v-11h5l1.7 2h7.7v9Z" />);
export const ClearIcon = icon(<path d="M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11" />);
export const LocalIcon = icon(
  <>
    <rect x="2.5" y="3.5" width="15" height="10" rx="1.2" />
    <path d="M7 17h6M10 13.5V17" />
  </>,
);

/** The mark: a roofed gate whose bar is the only thing in vermilion. */
export function Mark({ size = 28 }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeLinecap="round"
    >
      <path d="M3 8.2c8.6 1.6 17.4 1.6 26 0" stroke="currentColor" strokeWidth="2.6" />
      <path d="M8.5 9.5V28M23.5 9.5V28M5 14.5h22" stroke="currentColor" strokeWidth="2.6" />
      <path className="mark__bar" d="M12.5 21.5h7" strokeWidth="2.8" />
    </svg>
  );
}
