/** Drawings about rules and duties. Colours come from the classes of `training.css`; nothing here has words. */

/** A painting, and a second one that is too much like it. */
export function TwoPaintings() {
  return (
    <>
      <path className="art__soft" d="M20 178h320" />
      <g className="art__paper">
        <rect x="40" y="40" width="128" height="112" rx="4" />
        <path d="M54 54h100v84H54Z" />
        <circle cx="128" cy="78" r="9" />
        <path d="m54 126 30-34 22 22 18-16 30 30" />
      </g>
      <g className="art__ghost">
        <rect x="192" y="40" width="128" height="112" rx="4" />
        <path d="M206 54h100v84H206Z" />
        <circle cx="280" cy="78" r="9" />
        <path d="m206 126 30-34 22 22 18-16 30 30" />
      </g>
      <path className="art__warm" d="m150 176 34-46 10 8-34 40ZM184 130c8-18 18-24 26-26-2 10-6 22-16 34" />
    </>
  );
}

/** A pair of scales above three documents. */
export function Scales() {
  return (
    <>
      <g className="art__line">
        <path d="M180 26v104M152 130h56M104 48h152M180 26h.1" />
      </g>
      <g className="art__accent">
        <path d="m104 48-28 50h56ZM76 98c0 14 12 22 28 22s28-8 28-22" />
        <path d="m256 48-28 50h56ZM228 98c0 14 12 22 28 22s28-8 28-22" />
      </g>
      <g className="art__paper">
        <path d="M92 140h44v38H92ZM158 140h44v38h-44ZM224 140h44v38h-44Z" />
        <path d="M100 152h28M100 162h20M166 152h28M166 162h20M232 152h28M232 162h20" />
      </g>
      <path className="art__warm" d="M110 170h14M176 170h14M242 170h14" />
    </>
  );
}

/** A hall whose roof rests on ten pillars. */
export function TenPillars() {
  return (
    <>
      <path className="art__soft" d="M0 172h360M30 172c10-10 20-12 30-12M330 172c-10-10-20-12-30-12" />
      <g className="art__paper">
        <path d="M56 74c60-6 92-22 124-44 32 22 64 38 124 44Z" />
        <path d="M66 74h228v10H66ZM60 160h240v12H60Z" />
      </g>
      <g className="art__line">
        {Array.from({ length: 10 }, (_, index) => 78 + index * 22.6).map((x) => (
          <path key={x} d={`M${x} 84v76`} />
        ))}
      </g>
      <path className="art__accent" d="M168 52h24M180 44v16" />
    </>
  );
}

/** A fire bell in its frame, and a clock that shows the first minutes. */
export function FireBell() {
  return (
    <>
      <path className="art__soft" d="M0 176h360" />
      <g className="art__line">
        <path d="M70 176 92 40M186 176 164 40M84 52h88M78 40h100M78 108h100" />
      </g>
      <g className="art__warm">
        <path d="M128 52v8M108 100c4-6 4-10 4-20 0-12 6-20 16-20s16 8 16 20c0 10 0 14 4 20ZM124 104h8" />
      </g>
      <g className="art__paper">
        <circle cx="264" cy="102" r="48" />
        <path d="M264 62v6M264 136v6M224 102h6M298 102h6" />
      </g>
      <path className="art__accent" d="M264 102V70M264 102l14-18" />
      <path className="art__mask" d="M264 102h.1" />
    </>
  );
}

/** A map of nine fields with flags on some. */
export function NineFields() {
  return (
    <>
      <g className="art__paper">
        <path d="M74 30h212v140H74Z" />
        <path d="M145 30v140M215 30v140M74 76h212M74 124h212" />
      </g>
      <path className="art__soft" d="M86 62c14-12 30-10 48-20M228 62c16 2 30-10 46-6M88 156c12-14 26-8 44-18" />
      <g className="art__warm">
        <path d="M100 158v-28l22 8-22 8" />
        <path d="M172 62V36l20 7-20 7" />
      </g>
      <path className="art__accent" d="M240 108V84l20 7-20 7M164 108c6-10 16-10 22-2s14 6 18-4" />
    </>
  );
}

/** Four steps up to a shield. */
export function FourSteps() {
  return (
    <>
      <path className="art__soft" d="M0 176h360" />
      <g className="art__paper">
        <path d="M40 176v-28h52v-26h52V96h52V70h52v106Z" />
        <path d="M92 148v28M144 122v54M196 96v80" />
      </g>
      <path className="art__accent" d="M54 162h22M106 136h22M158 110h22M210 84h22" />
      <g className="art__warm">
        <path d="M292 50c14 10 26 12 34 12 0 40-10 66-34 80-24-14-34-40-34-80 8 0 20-2 34-12Z" />
        <path d="m278 94 11 12 20-24" />
      </g>
    </>
  );
}

/** A checkpoint gate among hills, with a sheet of paper on the road whose name is blacked out. */
export function Gate() {
  return (
    <>
      <g className="art__far">
        <circle cx="292" cy="46" r="17" />
        <path d="M0 128c34-8 52-44 84-62 26 14 40 40 62 50 22-16 34-34 58-46 34 20 58 46 92 54 22 4 44 4 64 4" />
        <path d="M84 66c-4 10-2 18-8 28M204 70c4 8 2 16 8 24" />
      </g>
      <g className="art__near">
        <path d="M20 150h84M256 150h84" />
        <path d="M30 150v-30M44 150v-32M58 150v-33M72 150v-33M86 150v-33M274 150v-33M288 150v-33M302 150v-33M316 150v-32M330 150v-30" />
        <path d="M22 130c28-4 54-5 80-5M258 125c26 0 52 1 80 5" />
      </g>
      <g className="art__gate">
        <path d="M112 168V72M120 168V74M240 168V74M248 168V72" />
        <path d="M92 74c58 7 118 7 176 0l3-9c-60 8-122 8-182 0Z" />
        <path d="M106 92h148M106 99h148M104 168h24M232 168h24" />
      </g>
      <g className="art__road">
        <path d="M150 168c-10 10-34 20-60 28M210 168c10 10 34 20 60 28" />
        <path d="M180 176v5M180 188v5" />
      </g>
      <g className="art__sheet">
        <path d="M156 106h38l12 12v44h-50Z" />
        <path d="M194 106v12h12" />
        <path d="M164 120h20M164 130h32M164 150h24" />
        <path className="art__mask" d="M164 140h30" />
      </g>
    </>
  );
}
