/** Drawings about what to doubt. Colours come from the classes of `training.css`; nothing here has words. */

/** A magnifying glass over an answer, in which one line does not hold. */
export function Magnifier() {
  return (
    <>
      <path className="art__soft" d="M20 176h320" />
      <g className="art__paper">
        <path d="M56 34h190a10 10 0 0 1 10 10v78a10 10 0 0 1-10 10H122l-26 22v-22H56a10 10 0 0 1-10-10V44a10 10 0 0 1 10-10Z" />
        <path d="M66 60h120M66 78h90M66 108h64" />
      </g>
      <g className="art__glass">
        <circle cx="226" cy="98" r="40" />
        <path d="m256 128 46 42" />
      </g>
      <path className="art__warm" d="M200 98h16l6-8 8 16 6-8h16" />
    </>
  );
}

/** A face, and beside it the mask that was made of it. */
export function MaskedFace() {
  return (
    <>
      <path className="art__soft" d="M20 176h320M52 176c4-16 16-24 34-26M308 176c-6-18-18-24-34-26" />
      <g className="art__paper">
        <path d="M96 82c0-32 20-48 44-48s44 16 44 48c0 40-24 66-44 66s-44-26-44-66Z" />
        <path d="M116 84c6-5 14-5 20 0M144 84c6-5 14-5 20 0M140 90v18h8M128 124c8 5 16 5 24 0" />
      </g>
      <g className="art__ghost">
        <path d="M176 92c0-32 20-48 44-48s44 16 44 48c0 40-24 66-44 66s-44-26-44-66Z" />
        <path d="M196 94c6-5 14-5 20 0M224 94c6-5 14-5 20 0M220 100v18h8M208 136c8-6 16-6 24 0" />
      </g>
      <path className="art__warm" d="M176 90c-16 2-26 12-34 22M264 92c14 2 24 10 32 20" />
    </>
  );
}

/** A letter on a hook above the waves. */
export function LetterOnHook() {
  return (
    <>
      <path className="art__soft" d="M16 152c18-12 36-12 54 0s36 12 54 0 36-12 54 0 36 12 54 0 36-12 54 0 36 12 54 0" />
      <path className="art__soft" d="M36 172c18-12 36-12 54 0s36 12 54 0 36-12 54 0 36 12 54 0 36-12 54 0" />
      <g className="art__paper">
        <path d="M92 66h118v74H92Z" />
        <path d="m92 66 59 44 59-44" />
      </g>
      <path className="art__warm" d="M244 0v88c0 34-44 34-44 4v-8l-10 10" />
      <path className="art__accent" d="M108 122h44" />
    </>
  );
}

/** A stream into a basin, with one dark drop among the clear ones. */
export function OneDrop() {
  const drops = [
    [132, 36],
    [180, 28],
    [228, 40],
    [156, 62],
    [206, 66],
  ] as const;
  return (
    <>
      <path className="art__soft" d="M20 176h320" />
      <g className="art__accent">
        {drops.map(([x, y]) => (
          <path key={x} d={`M${x} ${y - 8}c6 8 8 11 8 15a8 8 0 0 1-16 0c0-4 2-7 8-15Z`} />
        ))}
      </g>
      <path className="art__blot" d="M180 72c9 12 12 17 12 23a12 12 0 0 1-24 0c0-6 3-11 12-23Z" />
      <g className="art__paper">
        <path d="M84 120h192c0 32-30 54-60 54h-72c-30 0-60-22-60-54Z" />
        <path d="M84 120c16 10 32 10 48 0s32-10 48 0 32 10 48 0 32-10 48 0" />
      </g>
    </>
  );
}

/** A sponge that soaks up water, and a gauge that rises. */
export function Sponge() {
  return (
    <>
      <path className="art__soft" d="M20 166c16-10 32-10 48 0s32 10 48 0 32-10 48 0 32 10 48 0 32-10 48 0 32 10 48 0" />
      <g className="art__paper">
        <rect x="64" y="64" width="160" height="82" rx="22" />
        <circle cx="98" cy="92" r="8" />
        <circle cx="138" cy="84" r="5" />
        <circle cx="176" cy="98" r="9" />
        <circle cx="118" cy="120" r="6" />
        <circle cx="156" cy="126" r="7" />
        <circle cx="200" cy="122" r="5" />
      </g>
      <path className="art__accent" d="M96 40v14M144 32v22M192 40v14" />
      <g className="art__line">
        <path d="M260 132a40 40 0 0 1 80 0M260 132h-8M340 132h8" />
      </g>
      <path className="art__warm" d="m300 132 24-22M320 104a34 34 0 0 1 14 28" />
    </>
  );
}
